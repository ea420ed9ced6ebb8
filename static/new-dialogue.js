"use strict";

// The short name follows the title until somebody types one.
const title = document.getElementById("id_title");
const slug = document.getElementById("id_slug");
let own = slug.value !== "";

slug.addEventListener("input", () => { own = slug.value !== ""; });

title.addEventListener("input", () => {
  if (own) return;
  slug.value = title.value
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 60)
    .replace(/^-+|-+$/g, "");
});
