"use strict";

// Finds remarks among those that can be picked, and says how many are.

const find = document.getElementById("find");
const exhibits = [...document.querySelectorAll("[data-exhibit]")];
const told = document.getElementById("picked");

function tellPicked() {
  const picked = exhibits.filter((row) => row.querySelector("input").checked).length;
  told.textContent = `${picked} picked, ${exhibits.filter((row) => !row.hidden).length} shown`;
}

function filter() {
  const words = find.value.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  for (const row of exhibits) {
    const text = row.textContent.toLocaleLowerCase();
    row.hidden = !words.every((word) => text.includes(word));
  }
  tellPicked();
}

if (find) {
  document.getElementById("finder").hidden = false;
  find.addEventListener("input", filter);
  find.addEventListener("keydown", (event) => {
    if (event.key === "Enter") event.preventDefault(); // searching sends nothing
  });
  for (const row of exhibits) row.addEventListener("change", tellPicked);
  tellPicked();
}
