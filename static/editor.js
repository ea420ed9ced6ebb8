"use strict";

// The editor: what is typed is saved as it stands, and stays in its box until the server has it.
// What somebody else changed is shown beside it and never written over unseen.

(() => {
  const editor = document.getElementById("editor");
  const cutOff = document.getElementById("cut-off");
  const changes = document.getElementById("changes");
  const PAUSE = 700; // after the last key
  const POLL = 5000;
  const SHORTEST = 2000; // between two tries
  const LONGEST = 15000;

  function grow(area) {
    if (area.tagName !== "TEXTAREA") return;
    area.style.height = "auto";
    area.style.height = `${area.scrollHeight + 2}px`;
  }

  function ask(url, options = {}) {
    return fetch(url, {
      ...options,
      headers: { Accept: "application/json", "X-CSRFToken": csrfToken() },
      redirect: "manual", // to the sign-in page: the session is over
      signal: AbortSignal.timeout(20000),
    });
  }

  function tellCutOff(answer) {
    if (answer?.type === "opaqueredirect" || answer?.status === 403 || answer?.status === 404) {
      const link = document.createElement("a");
      [link.href, link.target, link.textContent] = [editor.dataset.signIn, "_blank", "Sign in"];
      tell(cutOff, "You are signed out, or may no longer write here. Your text stays in this page: ",
        link, " in another tab, and it is saved from here.");
    } else if (!answer) {
      tell(cutOff, "The server cannot be reached. Your text stays in this page and is sent again.");
    } else {
      tell(cutOff, "The server could not save this. Your text stays in this page and is sent again.");
    }
  }

  function tell(place, ...parts) {
    const line = document.createElement("p");
    line.className = "message message-warning";
    line.append(...parts);
    // An alert that says the same again is read out again: it is written once.
    if (place.textContent !== line.textContent) place.replaceChildren(line);
  }

  // --- One box ----------------------------------------------------------------------------

  class Typed {
    constructor(form) {
      this.form = form;
      this.box = form.querySelector("[name=text], [name=heading]");
      this.version = form.elements.version;
      this.saidAt = form.querySelector("[data-saved]");
      this.told = form.querySelector("[data-told]");
      this.print = form.parentElement.querySelector("[data-print]");
      this.stored = this.box.defaultValue;
      this.settled = true; // false while somebody else's words wait for a decision
      this.pause = SHORTEST;
      this.sending = null;
    }

    get unsaved() { return this.box.value !== this.stored; }

    typed() {
      grow(this.box);
      if (!this.settled) return;
      this.say(this.unsaved ? "Not saved yet" : "");
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.save(), PAUSE);
    }

    say(words) { this.saidAt.textContent = words; }

    async save({ again = false } = {}) {
      clearTimeout(this.timer);
      while (this.sending) await this.sending;
      if (!this.settled) return false;
      if (!this.unsaved && !again) return true;
      this.sending = this.send();
      const saved = await this.sending;
      this.sending = null;
      // What was typed while it was under way goes next.
      return saved && this.unsaved ? this.save() : saved;
    }

    async send() {
      const body = new FormData(this.form);
      body.set("known", editor.dataset.known);
      body.delete("csrfmiddlewaretoken"); // whoever signed in again has a new one, in the cookie
      const answer = await ask(this.form.action, { method: "POST", body }).catch(() => null);
      if (answer && [409, 410, 422].includes(answer.status)) return this.refuse(await answer.json());
      if (!answer?.ok) return this.wait(answer);
      this.accept(this.box.name === "text" ? body.get("text") : body.get("heading"), await answer.json());
      return true;
    }

    accept(sent, told) {
      this.stored = sent.replaceAll("\r\n", "\n");
      this.version.value = told.version;
      const beside = this.form.parentElement.querySelector("[data-margin]");
      // What could not be sent was not judged either.
      if (beside && this.pause > SHORTEST) htmx.trigger(beside, "look");
      this.pause = SHORTEST;
      editor.dataset.known = told.known;
      if (this.print) this.print.innerHTML = told.html; // by our own template, which escapes
      this.told.replaceChildren();
      cutOff.replaceChildren();
      this.say("Saved");
      editor.dispatchEvent(new CustomEvent("saved", { detail: this.box }));
    }

    refuse(told) {
      this.settled = !told.html.includes("data-keep");
      this.told.innerHTML = told.html;
      this.say("Not saved");
      return false;
    }

    wait(answer) {
      tellCutOff(answer);
      this.say("Not saved: your text is still here");
      this.timer = setTimeout(() => this.save(), this.pause);
      this.pause = Math.min(this.pause * 2, LONGEST);
      return false;
    }

    decide(button) {
      const theirs = this.told.querySelector("[data-theirs]").textContent;
      const mine = this.box.value;
      this.box.value = { mine, theirs, both: `${theirs}\n\n${mine}` }[button.dataset.keep];
      this.version.value = button.dataset.version;
      this.settled = true;
      this.told.replaceChildren();
      grow(this.box);
      this.box.focus();
      this.save({ again: true });
    }
  }

  const all = new Map([...editor.querySelectorAll("[data-typed]")].map((form) => [form, new Typed(form)]));
  const of = (element) => all.get(element.closest("[data-typed]"));

  editor.addEventListener("saved", ({ detail: box }) => {
    const section = box.name === "heading" && box.closest("section").id;
    const line = section && editor.querySelector(`.outline a[href="#${section}"]`);
    if (line) line.textContent = box.value;
  });
  // After a save the guard's word on other paragraphs may be another: what differs is sent anew.
  document.body.addEventListener("htmx:configRequest", ({ detail }) => {
    if (detail.elt.id !== "held") return;
    const marks = [...editor.querySelectorAll("[name=mark]")].map((each) => each.value);
    detail.parameters.marks = marks.join(" ");
  });
  document.body.addEventListener("htmx:oobBeforeSwap", ({ detail }) => {
    const form = detail.target.closest(".block")?.querySelector("[data-typed]");
    if (form && all.get(form)?.unsaved) detail.shouldSwap = false; // it is judged as it is typed
  });
  editor.addEventListener("input", (event) => of(event.target)?.typed());
  editor.addEventListener("click", (event) => {
    const keep = event.target.closest("[data-keep]");
    if (keep) of(keep).decide(keep);
  });

  // --- Deeds ------------------------------------------------------------------------------

  // A deed loads the page again, so everything that was typed anywhere in it is saved first.
  document.addEventListener("submit", async (event) => {
    const { target: form, submitter } = event;
    if (event.defaultPrevented || form.id === "remark-search" || form.dataset.ready) return;
    event.preventDefault();
    const own = all.get(form);
    const mended = form.closest("[data-margin]") && form.closest(".block")?.querySelector("[data-typed]");
    if (own && submitter?.dataset.deed === "split") markCaret(own);
    const saved = await Promise.all([...all.values()].map((each) => each.save()));
    if (saved.includes(false)) {
      [...all.values()].find((each) => each.unsaved || !each.settled)?.box.focus();
      return;
    }
    if (own && (!submitter || "save" in submitter.dataset)) return;
    if (submitter?.dataset.deed) sessionStorage.setItem("deed", submitter.dataset.deed);
    // A form is not submitted again while it is still being told that it is submitted.
    await new Promise((resolve) => { setTimeout(resolve); });
    // Whoever was asked has said yes.
    for (const each of [form, submitter]) each?.removeAttribute("data-confirm");
    form.elements.csrfmiddlewaretoken.value = csrfToken();
    // What is mended in the margin is the paragraph as it was saved just now.
    if (mended && form.elements.version) form.elements.version.value = mended.elements.version.value;
    // The margin may have been judged anew meanwhile; what was pressed in it counts.
    if (!form.isConnected) {
      form.hidden = true;
      document.body.append(form);
    }
    form.dataset.ready = "yes";
    form.requestSubmit(submitter);
    delete form.dataset.ready;
  });

  function markCaret(own) {
    // The server counts characters as people do, a browser in halves of some of them.
    const before = own.box.value.slice(0, own.box.selectionStart);
    own.form.elements.caret.value = [...before].length;
  }

  // A link beside a paragraph leads to what was typed there, so that is saved first as well.
  document.addEventListener("click", async (event) => {
    const link = event.target.closest("[data-margin] a[href]");
    if (!link || ![...all.values()].some((each) => each.unsaved)) return;
    event.preventDefault();
    const saved = await Promise.all([...all.values()].map((each) => each.save()));
    if (!saved.includes(false)) location.assign(link.href);
  });

  window.addEventListener("beforeunload", (event) => {
    if ([...all.values()].some((each) => each.unsaved)) event.preventDefault();
  });

  // After a deed the keyboard is where it was: on the same button of the paragraph that was moved.
  function comeBack() {
    const deed = sessionStorage.getItem("deed");
    sessionStorage.removeItem("deed");
    const place = location.hash && document.getElementById(location.hash.slice(1));
    if (!deed || !place) return;
    const button = place.querySelector(`[data-deed="${deed}"]`);
    const box = place.querySelector("[name=text], [name=heading]");
    (["up", "down"].includes(deed) ? button : box).focus();
  }

  // --- Others -----------------------------------------------------------------------------

  async function look() {
    const known = editor.dataset.known;
    const answer = await ask(`${editor.dataset.changes}?known=${known}`).catch(() => null);
    if (answer?.type === "opaqueredirect") tellCutOff(answer);
    if (!answer?.ok || known !== editor.dataset.known) return;
    const html = answer.status === 204 ? "" : await answer.text();
    if (html !== changes.dataset.shown) changes.innerHTML = html;
    changes.dataset.shown = html;
  }

  editor.classList.add("editor-scripted");
  for (const each of all.values()) {
    grow(each.box);
    if (each.unsaved) each.typed(); // a browser that went back may have kept what was typed
  }
  window.addEventListener("resize", () => all.forEach((each) => grow(each.box)));
  window.addEventListener("online", () => all.forEach((each) => each.unsaved && each.save()));
  setInterval(look, POLL);
  // A browser that goes to a place in the page takes the focus from it, when all is loaded.
  window.addEventListener("load", () => setTimeout(comeBack));
})();
