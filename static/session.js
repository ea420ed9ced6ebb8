"use strict";

// The first session of a dialogue: the zone that this computer is set to is the likeliest one.
const zone = document.getElementById("id_time_zone");
const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
if (zone && zone.value === "UTC" && [...zone.options].some((option) => option.value === here)) {
  zone.value = here;
}
