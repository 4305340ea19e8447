/**
 * What rows does a CSV or GeoJSON file or a zipped shapefile hold, and what is wrong with them? Knows nothing of the store.
 *
 * <p>May use: {@code ingest.shape geo} and, of the place's packages, only {@code facility} for opening hours.
 */
package org.servicecircle.ingest.table;
