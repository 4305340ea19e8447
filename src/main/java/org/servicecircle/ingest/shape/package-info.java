/**
 * What do the parts of a zipped shapefile hold? Only as it stands there; what it means is asked elsewhere.
 *
 * <p>May use: nothing of the place.
 */
package org.servicecircle.ingest.shape;
