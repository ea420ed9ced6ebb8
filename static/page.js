"use strict";

// What every page needs: the CSRF token on htmx requests, a question before what cannot be
// undone, and a sentence when the server could not be reached.

// The cookie before the page's own copy: signing in again in another tab renews it.
function csrfToken() {
  const cookie = document.cookie.split("; ").find((each) => each.startsWith("csrftoken="));
  return cookie?.split("=")[1] || document.querySelector('meta[name="csrf-token"]')?.content || "";
}

document.addEventListener("htmx:configRequest", (event) => {
  event.detail.headers["X-CSRFToken"] = csrfToken();
});

// Whoever signs out leaves nothing in the tab. Lines that could not be sent are worth a question.
function leave(event) {
  const unsent = Object.keys(sessionStorage)
    .filter((key) => key.startsWith("capture:"))
    .some((key) => sessionStorage.getItem(key) !== "[]");
  if (unsent && !window.confirm("Some lines are not stored yet and would be lost. Sign out all the same?")) {
    event.preventDefault();
  } else {
    sessionStorage.clear();
    // A line that is just being sent would be put back.
    window.addEventListener("pagehide", () => sessionStorage.clear());
  }
}

document.addEventListener("submit", (event) => {
  if (event.target.matches("[data-leaves]")) leave(event);
  const asker = event.submitter?.closest("[data-confirm]") || event.target.closest("[data-confirm]");
  if (asker && !window.confirm(asker.dataset.confirm)) event.preventDefault();
});

function tell(sentence) {
  const line = document.createElement("p");
  line.className = "message message-error";
  line.textContent = sentence;
  document.getElementById("messages").replaceChildren(line);
}

function tellUnlessOwned(event, sentence) {
  // A page that says it better itself marks the place with data-own-errors.
  if (!event.detail.elt.closest("[data-own-errors]")) tell(sentence);
}

document.addEventListener("htmx:sendError", (event) =>
  tellUnlessOwned(event, "The server could not be reached. Nothing was changed; try again."));

document.addEventListener("htmx:responseError", (event) =>
  tellUnlessOwned(event, "That was refused. Load the page again to see how things stand."));
