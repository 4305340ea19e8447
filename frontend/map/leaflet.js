// Leaflet from its WebJar, by an address without a version. An import map would have to stand inline in the page, which
// the content security policy forbids.
export * from '/webjars/leaflet/dist/leaflet-src.esm.js';
