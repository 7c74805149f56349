// <lyceum-audio>: play, place and the line being said, over the browser's own player. If anything
// it needs is missing, the browser's controls stay as they are.

/** @typedef {import("../core.js").Core} Core */

/** @param {Core} core */
export function defineAudio(core) {
  customElements.define("lyceum-audio", class extends HTMLElement {
    connectedCallback() {
      const audio = this.querySelector("audio");
      if (!audio || this.dataset.ready || !core.hasIcon("play")) return;
      this.dataset.ready = "1";
      this.audio = audio;
      audio.removeAttribute("controls");
      this.button = core.make("button", { type: "button", class: "play", click: () => this.toggle() }, core.icon("play"));
      this.slider = core.make("input", { type: "range", class: "seek", min: "0", max: "1000", value: "0", step: "1", "aria-label": core.say("audio-place"), input: () => this.seek() });
      this.time = core.make("span", { class: "meta num" });
      this.said = core.make("p", { class: "cue", hidden: true });
      this.append(this.button, this.slider, this.time, this.said);
      /** @type {[number, number, string][]} */
      this.cues = readCues(this);
      for (const name of ["play", "pause", "timeupdate", "durationchange", "ended"]) audio.addEventListener(name, () => this.paint());
      audio.addEventListener("error", () => this.giveBack());
      this.paint();
    }

    toggle() {
      if (!this.audio) return;
      if (this.audio.paused) void this.audio.play().catch(() => this.giveBack());
      else this.audio.pause();
    }

    seek() {
      const { audio, slider } = this;
      if (audio && slider && Number.isFinite(audio.duration)) audio.currentTime = (Number(slider.value) / 1000) * audio.duration;
    }

    /** The browser's own controls know how to say what is wrong. */
    giveBack() {
      this.audio?.setAttribute("controls", "");
      for (const part of [this.button, this.slider, this.time, this.said]) part?.remove();
    }

    paint() {
      const { audio, button, slider, time, said } = this;
      if (!audio || !button || !slider || !time || !said) return;
      const length = Number.isFinite(audio.duration) ? audio.duration : 0;
      const title = this.closest("figure")?.querySelector("figcaption")?.textContent?.trim() ?? "";
      button.setAttribute("aria-label", core.say(audio.paused ? "audio-play" : "audio-pause", { title }));
      core.changeIcon(button.querySelector("svg"), audio.paused ? "play" : "pause");
      slider.value = String(length ? Math.round((audio.currentTime / length) * 1000) : 0);
      slider.setAttribute("aria-valuetext", length ? core.say("audio-at", { at: minutes(audio.currentTime), length: minutes(length) }) : minutes(audio.currentTime));
      time.textContent = length ? `${minutes(audio.currentTime)} / ${minutes(length)}` : audio.currentTime ? minutes(audio.currentTime) : "";
      const cue = this.cues?.find(([from, to]) => audio.currentTime >= from && audio.currentTime < to);
      said.textContent = cue?.[2] ?? "";
      said.hidden = !this.cues?.length || (audio.paused && audio.currentTime === 0);
    }
  });
}

/** @param {Element} player @returns {[number, number, string][]} */
function readCues(player) {
  try {
    const cues = JSON.parse(player.parentElement?.querySelector("script.cues")?.textContent ?? "[]");
    return cues.filter((/** @type {any} */ cue) => Array.isArray(cue) && typeof cue[0] === "number");
  } catch {
    return [];
  }
}

/** @param {number} seconds */
function minutes(seconds) {
  return `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, "0")}`;
}
