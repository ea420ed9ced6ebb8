"use strict";

// Moves a takeaway by keyboard, and keeps the one that was moved in focus.

document.addEventListener("keydown", (event) => {
  const direction = { ArrowUp: "up", ArrowDown: "down" }[event.key];
  const row = event.target.closest("[data-takeaway]");
  if (!event.altKey || !direction || !row) return;
  event.preventDefault();
  const button = row.querySelector(`[data-move="${direction}"]`);
  if (!button.disabled) button.form.requestSubmit(button);
});

const moved = document.getElementById(location.hash.slice(1));
if (moved && moved.matches("[data-takeaway]")) moved.focus({ preventScroll: true });
