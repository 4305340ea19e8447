package org.servicecircle.file;

import java.util.List;
import org.locationtech.jts.geom.Geometry;

/**
 * One row of a layer.
 *
 * @param id unique within the layer, stable as long as the data is
 * @param geometry of the layer's kind, easting or longitude first; in degrees of WGS-84 unless said otherwise
 * @param values one for each field in their order, of the field's type or null; may hold nulls, so not a {@code List.of}
 */
public record Feature(String id, Geometry geometry, List<Object> values) {}
