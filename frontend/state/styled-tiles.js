// Which tiles a style is drawn with on a page of one tile set. No DOM here.

const ALWAYS = { minzoom: undefined, maxzoom: undefined };

/**
 * The layers of a style for a page that shows some of them: those of the ground, and those shown, from the tiles of the page.
 * What is shown is drawn at every zoom, since there is nothing else to look at.
 *
 * @param {object} style style document
 * @param {{[source: string]: string}} templates of the tiles of each source
 * @param {{tiles: string, shown: string[]}|null} page template and layers of the page's own tiles; null for all of the style
 * @returns {{sources: object, layers: object[]}}
 */
export function styledTiles(style, templates, page) {
  if (!page) {
    return { sources: templates, layers: style.layers };
  }
  const layers = style.layers.flatMap((layer) => {
    if (page.shown.includes(layer['source-layer'])) {
      return [{ ...layer, source: 'own', ...(layer.source === 'base' ? {} : ALWAYS) }];
    }
    return layer.type === 'background' || layer.source === 'base' ? [layer] : [];
  });
  return { sources: { base: templates.base, own: page.tiles }, layers };
}
