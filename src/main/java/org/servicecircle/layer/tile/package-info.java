/**
 * Which bytes fill one square of the map, and how is it described and painted? The tiles of the pages, OGC API – Tiles,
 * TileJSON and styles.
 *
 * <p>May use: {@code mvt} beside it, and {@code analysis facility area basemap dataset network file geo web}.
 */
package org.servicecircle.layer.tile;
