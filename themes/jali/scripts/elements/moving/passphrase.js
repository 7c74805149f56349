// The field for a passphrase, wherever a record leaves: shown where this browser can encrypt, else it says
// why not.

/** @param {HTMLElement} host @returns {() => string} what stands in it */
export function bindPassphrase(host) {
  // Pages from a plain network have no encryption: said where it would be asked for.
  const locks = globalThis.crypto?.subtle !== undefined;
  host.querySelector("[data-lock]")?.toggleAttribute("hidden", !locks);
  host.querySelector("[data-no-lock]")?.toggleAttribute("hidden", locks);
  const field = /** @type {HTMLInputElement | null} */ (host.querySelector("[data-passphrase]"));
  host.querySelector("[data-show]")?.addEventListener("change", (event) => {
    if (field) field.type = /** @type {HTMLInputElement} */ (event.target).checked ? "text" : "password";
  });
  return () => (locks ? (field?.value ?? "") : "");
}
