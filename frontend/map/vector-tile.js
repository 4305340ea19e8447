// Mapbox Vector Tile 2.1 to plain arrays, over a pbf reader. Knows nothing of Leaflet.

export const LINE = 2;
export const POLYGON = 3;

/**
 * @param {object} pbf a reader of the `pbf` library over the bytes of one tile
 * @returns {{[layer: string]: {extent: number, features: {type: number, tags: object, parts: Int32Array[]}[]}}} parts
 *   are x, y pairs in tile units; a polygon's part is closed without repeating its first point
 */
export function decodeTile(pbf) {
  const layers = {};
  pbf.readFields((field) => {
    if (field === 3) {
      const layer = pbf.readMessage(readLayer, { name: '', extent: 4096, keys: [], values: [], raw: [] });
      layers[layer.name] = { extent: layer.extent, features: layer.raw.map((raw) => feature(raw, layer)) };
    }
  }, layers);
  return layers;
}

function readLayer(field, layer, pbf) {
  if (field === 1) layer.name = pbf.readString();
  else if (field === 2) layer.raw.push(pbf.readMessage(readFeature, { type: 0, tags: [], geometry: [] }));
  else if (field === 3) layer.keys.push(pbf.readString());
  else if (field === 4) layer.values.push(pbf.readMessage(readValue, { value: null }).value);
  else if (field === 5) layer.extent = pbf.readVarint();
}

function readFeature(field, raw, pbf) {
  if (field === 2) raw.tags = pbf.readPackedVarint();
  else if (field === 3) raw.type = pbf.readVarint();
  else if (field === 4) raw.geometry = pbf.readPackedVarint();
}

function readValue(field, holder, pbf) {
  if (field === 1) holder.value = pbf.readString();
  else if (field === 2) holder.value = pbf.readFloat();
  else if (field === 3) holder.value = pbf.readDouble();
  else if (field === 4 || field === 5) holder.value = pbf.readVarint(true);
  else if (field === 6) holder.value = pbf.readSVarint();
  else if (field === 7) holder.value = pbf.readBoolean();
}

function feature(raw, layer) {
  const tags = {};
  for (let i = 0; i + 1 < raw.tags.length; i += 2) {
    tags[layer.keys[raw.tags[i]]] = layer.values[raw.tags[i + 1]];
  }
  return { type: raw.type, tags, parts: parts(raw.geometry) };
}

/** Walks the commands: 1 move to, 2 line to, 7 close path; steps are zigzag-coded differences. */
function parts(commands) {
  const done = [];
  let part = [];
  let x = 0;
  let y = 0;
  for (let i = 0; i < commands.length; ) {
    const command = commands[i] & 7;
    let count = commands[i++] >> 3;
    if (command === 7) {
      continue;
    }
    for (; count > 0; count--) {
      x += unzigzag(commands[i++]);
      y += unzigzag(commands[i++]);
      if (command === 1) {
        done.push((part = []));
      }
      part.push(x, y);
    }
  }
  return done.map((each) => Int32Array.from(each));
}

function unzigzag(value) {
  return (value >> 1) ^ -(value & 1);
}
