"use strict";

// Ticks whole delegations at once and counts them; without scripts the same buttons save.

function boxes(delegation) {
  return [...delegation.querySelectorAll('input[type="checkbox"]')];
}

function count(delegation) {
  const all = boxes(delegation);
  const ticked = all.filter((box) => box.checked);
  delegation.querySelector("[data-count]").textContent = `${ticked.length} of ${all.length}`;
  for (const box of all) box.closest(".seat").classList.toggle("seat-empty", !box.checked);
}

for (const delegation of document.querySelectorAll("[data-delegation]")) {
  delegation.addEventListener("click", (event) => {
    const button = event.target.closest("[data-tick], [data-untick]");
    if (!button) return;
    event.preventDefault();
    for (const box of boxes(delegation)) box.checked = "tick" in button.dataset;
    count(delegation);
  });
  delegation.addEventListener("change", (event) => {
    // A capacity or a time is given to somebody who was there.
    const seat = event.target.closest(".seat");
    const box = seat && seat.querySelector('input[type="checkbox"]');
    if (box && event.target !== box && event.target.value) box.checked = true;
    count(delegation);
  });
  count(delegation);
}
