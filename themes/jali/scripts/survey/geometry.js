// Where things stand on a radar. Pure numbers: axes run clockwise from the top, in scripts that are
// read from right to left the other way round.

export const WIDTH = 560;
export const HEIGHT = 420;
export const RADIUS = 150;
const ROOM = 14;
/** Height of a label: two lines. */
const LABEL = 46;

/** Most axes whose names find room; beyond, their numbers stand alone. */
export const NAMED = 10;

/** The part of it that a phone shows, where labels are numbers. */
export const NARROW = `${WIDTH / 2 - 182} ${HEIGHT / 2 - 186} 364 372`;
export const WIDE = `0 0 ${WIDTH} ${HEIGHT}`;

/** @param {number} value */
const round = (value) => Math.round(value * 10) / 10;

/**
 * @param {number} axes @param {number} steps of the scale @param {boolean} mirrored
 */
export function radar(axes, steps, mirrored) {
  /** @param {number} axis @param {number} radius @returns {[number, number]} */
  const at = (axis, radius) => {
    const angle = (2 * Math.PI * axis) / axes;
    return [round(WIDTH / 2 + Math.sin(angle) * radius * (mirrored ? -1 : 1)), round(HEIGHT / 2 - Math.cos(angle) * radius)];
  };
  /** @param {number} axis @param {number} value 1 lies on the innermost ring */
  const point = (axis, value) => at(axis, (value / steps) * RADIUS);

  return {
    at,
    point,
    /** @param {number} value */
    ring: (value) => `M${Array.from({ length: axes }, (_, axis) => point(axis, value).join(" ")).join("L")}z`,
    spokes: () => Array.from({ length: axes }, (_, axis) => `M${WIDTH / 2} ${HEIGHT / 2}L${at(axis, RADIUS).join(" ")}`).join(""),
    /** A closed line, or pieces of one where a value is missing. @param {(number | null)[]} values */
    line(values) {
      if (values.every((value) => value !== null)) return `M${values.map((value, axis) => point(axis, value ?? 0).join(" ")).join("L")}z`;
      return values.map((value, axis) => {
        const next = (axis + 1) % axes;
        const other = values[next];
        if (value === null || other === null || other === undefined) return "";
        return `M${point(axis, value).join(" ")}L${point(next, other).join(" ")}`;
      }).join("");
    },
    /** Where an axis is named, and on which side of the drawing that is. @param {number} axis */
    label(axis) {
      const [x, y] = at(axis, RADIUS + ROOM);
      const side = x - WIDTH / 2;
      if (Math.abs(side) < 12) return { x: WIDTH / 2 - 100, y: y < HEIGHT / 2 ? y - LABEL : y, width: 200, height: LABEL, place: y < HEIGHT / 2 ? "above" : "below" };
      const width = side > 0 ? WIDTH - x : x;
      return { x: side > 0 ? x : 0, y: y - LABEL / 2, width: round(width), height: LABEL, place: side > 0 === mirrored ? "before" : "after" };
    },
  };
}
