"use strict";

// Remarks beside the text: one is picked, its token goes in at the caret; an attribution that is
// clicked shows what it rests on.

(() => {
  const editor = document.getElementById("editor");
  const search = document.getElementById("remark-search");
  const choices = document.getElementById("choices");
  const evidence = document.getElementById("evidence");
  let box = null; // where the caret was last
  let used = ""; // the tokens of that box when it was saved last

  const tokens = (text) => (text.match(/\{[^{}]*\}/g) || []).join();

  function post(url, values, into) {
    return htmx.ajax("POST", url, { values, target: into, swap: "innerHTML" });
  }

  function before() {
    const text = box.value.slice(0, box.selectionStart);
    return text && !/\s$/.test(text) ? `${text} ` : text;
  }

  function pick(remark) {
    if (!box?.isConnected) {
      choices.textContent = "Put the caret in a paragraph first.";
      return;
    }
    post(editor.dataset.choices, { remark, before: before() }, "#choices").then(() => {
      choices.querySelector("[data-token]")?.focus();
      choices.scrollIntoView({ block: "nearest" });
    });
  }

  function insert(token) {
    const gap = before().slice(box.value.slice(0, box.selectionStart).length);
    box.setRangeText(gap + token, box.selectionStart, box.selectionEnd, "end");
    box.dispatchEvent(new Event("input", { bubbles: true }));
    choices.replaceChildren();
    box.focus();
  }

  function show(attribution) {
    post(editor.dataset.look, { refs: attribution.dataset.refs }, "#evidence").then(() => {
      evidence.scrollIntoView({ block: "nearest" });
    });
  }

  document.addEventListener("focusin", (event) => {
    if (!event.target.matches("textarea[name=text]") || box === event.target) return;
    box = event.target;
    used = tokens(box.value);
    choices.replaceChildren();
  });

  editor.addEventListener("click", (event) => {
    const on = (selector) => event.target.closest(selector);
    if (on("[data-remark]")) pick(on("[data-remark]").dataset.remark);
    else if (on("[data-token]")) insert(on("[data-token]").dataset.token);
    else if (on("[data-refs]")) show(on("[data-refs]"));
  });

  // What is used changed only where a token did.
  editor.addEventListener("saved", (event) => {
    if (event.detail !== box || tokens(box.value) === used) return;
    used = tokens(box.value);
    htmx.trigger(search, "look");
  });
})();
