// Rows of ratings on the page: what is picked, what is still open. A rating is "ROW=VALUE", and 0 says
// "not sure". Questions and surveys share this.

/** @param {Element} box */
export const rowsIn = (box) => /** @type {HTMLFieldSetElement[]} */ ([...box.querySelectorAll(".rate")]);

/** @param {Element} row */
const inputsIn = (row) => /** @type {HTMLInputElement[]} */ ([...row.querySelectorAll("input")]);

/** @param {Element} box @returns {string[]} */
export function readRates(box) {
  return rowsIn(box).flatMap((row) => {
    const picked = inputsIn(row).find((input) => input.checked);
    return picked ? [`${row.dataset.row}=${picked.value}`] : [];
  });
}

/** @param {Element} box @param {string[]} rates */
export function showRates(box, rates) {
  for (const row of rowsIn(box)) {
    for (const input of inputsIn(row)) input.checked = rates.includes(`${row.dataset.row}=${input.value}`);
  }
}

/** @param {Element} box @param {string[]} rates @returns {HTMLFieldSetElement[]} rows that none of them speaks of */
export function rowsWithout(box, rates) {
  return rowsIn(box).filter((row) => !rates.some((rate) => rate.startsWith(`${row.dataset.row}=`)));
}

/** A digit picks in the row that has the focus. @param {Element} box @param {string} key */
export function pickByKey(box, key) {
  const row = /^[1-9]$/.test(key) && document.activeElement?.closest(".rate");
  const input = row && box.contains(row) && inputsIn(row).find((one) => one.value === key);
  if (!input) return false;
  input.focus();
  input.checked = true;
  input.dispatchEvent(new Event("change", { bubbles: true }));
  return true;
}
