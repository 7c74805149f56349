// What ratings come to: the mean of a dimension and the third of the scale it lies in. Pure; rates come
// as "ROW=VALUE", 0 for "not sure".

/**
 * @typedef {import("../types.d.ts").Dimension} Dimension
 * @typedef {"low" | "mid" | "high"} Band
 * @typedef {{ mean: number, band: Band }} Score
 */

/** Fewer answers than this say nothing about a dimension, unless it has no more. */
const ENOUGH = 3;

/** @param {Dimension} dimension @param {string[]} rates @param {number} steps of the scale @returns {number[]} answered rows, turned where the low end is the good one */
export function valuesOf(dimension, rates, steps) {
  return dimension.rows.flatMap((row) => {
    const rate = rates.find((one) => one.startsWith(`${row.id}=`));
    const value = Number(rate?.slice(row.id.length + 1));
    if (!Number.isInteger(value) || value < 1 || value > steps) return [];
    return [row.reversed ? steps + 1 - value : value];
  });
}

/** @param {Dimension} dimension @param {string[]} rates @param {number} steps @returns {Score | null} null when too few were answered */
export function scoreOf(dimension, rates, steps) {
  const values = valuesOf(dimension, rates, steps);
  if (!values.length || values.length < Math.min(ENOUGH, dimension.rows.length)) return null;
  const sum = values.reduce((all, value) => all + value, 0);
  return { mean: sum / values.length, band: bandOf(sum, values.length, steps) };
}

/** Thirds of the scale; what stands on a border lies in the middle. In whole numbers, so that nothing is rounded. @param {number} sum @param {number} count @param {number} steps @returns {Band} */
function bandOf(sum, count, steps) {
  const above = 3 * (sum - count);
  const third = (steps - 1) * count;
  return above < third ? "low" : above > 2 * third ? "high" : "mid";
}

/** As it is shown, so that a change shown is the difference of what is shown. @param {number} mean */
export const shown = (mean) => Math.round(mean * 10) / 10;
