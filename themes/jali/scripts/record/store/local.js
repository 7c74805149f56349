// localStorage with its refusals caught: the fallback shelf, and the small keys of preferences.
// It may lose its last writes when the power goes, so it is never the first choice for a record.

/** @param {string} prefix @returns {string[]} */
export function localKeys(prefix) {
  try {
    return Object.keys(localStorage).filter((key) => key === prefix || key.startsWith(prefix.endsWith(":") ? prefix : `${prefix}:`));
  } catch {
    return [];
  }
}
/** @param {string} key */
export function readLocal(key) {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
/** @param {string} key @param {string} value */
export function setLocal(key, value) {
  try {
    localStorage.setItem(key, value);
    return true;
  } catch {
    return false;
  }
}
/** @param {string} key */
export function removeLocal(key) {
  try {
    localStorage.removeItem(key);
  } catch {
    // Refused now, refused before: there is nothing to remove.
  }
}
/** @param {string} prefix */
export function canWriteLocal(prefix) {
  const fine = setLocal(`${prefix}:try`, "1");
  removeLocal(`${prefix}:try`);
  return fine;
}
