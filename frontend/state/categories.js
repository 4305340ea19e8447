// The tree of services. No DOM here.

/** Leaves below a category; the category itself when it has none. */
export function leavesOf(categories, code) {
  const below = categories.filter((each) => each.parent === code);
  return below.length > 0 ? below : categories.filter((each) => each.code === code);
}

/** Facilities there are to walk to: the open ones where they are counted, else all. */
export function countOf(category) {
  return category.open ?? category.facilities ?? 0;
}

/**
 * Where a place has none of the headline service, a page opens on the one of which most are known; once, and never
 * where its address names a service.
 *
 * @param {boolean} named whether the address does
 * @returns {(wanted: string, categories: object[]|null) => string|null} the category to open on instead; null to stay
 */
export function createOpening(named) {
  let settled = named;
  return (wanted, categories) => {
    if (settled || !categories) {
      return null;
    }
    settled = true;
    const best = bestKnown(categories, wanted);
    return best === wanted ? null : best;
  };
}

/** The wanted category when the place has such facilities, else the leaf of which most are known, else the wanted one. */
export function bestKnown(categories, wanted) {
  const asked = categories.find((each) => each.code === wanted);
  if (asked && countOf(asked) > 0) {
    return wanted;
  }
  const leaves = categories.flatMap((each) => (each.parent ? [] : leavesOf(categories, each.code)));
  const best = leaves.reduce((most, leaf) => (countOf(leaf) > countOf(most) ? leaf : most), { code: wanted });
  return best.code;
}
