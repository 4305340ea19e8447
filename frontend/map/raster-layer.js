// Raster tiles of another server beneath everything else, moved by the offset of their datum. Off unless the operator set one.
import { LatLng, TileLayer } from './leaflet.js';

/**
 * Tiles drawn in GCJ-02, say, show a place some hundred metres from where WGS-84 has it. The offset changes so slowly
 * that one for the whole place is within a few metres: each tile stands that much back.
 */
export const RasterLayer = TileLayer.extend({
  options: { shiftLon: 0, shiftLat: 0, crossOrigin: 'anonymous' },

  _getTilePos(coords) {
    return TileLayer.prototype._getTilePos.call(this, coords).subtract(this._shift());
  },

  _getTiledPixelBounds(center) {
    const bounds = TileLayer.prototype._getTiledPixelBounds.call(this, center);
    const shift = this._shift();
    bounds.min = bounds.min.add(shift);
    bounds.max = bounds.max.add(shift);
    return bounds;
  },

  /** The offset in pixels at the zoom of the tiles, whole so that no seam shows. */
  _shift() {
    const { lat, lng } = this._map.getCenter();
    const here = this._map.project([lat, lng], this._tileZoom);
    const there = this._map.project(new LatLng(lat + this.options.shiftLat, lng + this.options.shiftLon), this._tileZoom);
    return there.subtract(here).round();
  },
});
