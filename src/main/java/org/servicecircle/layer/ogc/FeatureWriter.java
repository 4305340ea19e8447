package org.servicecircle.layer.ogc;

import java.util.ArrayList;
import java.util.List;
import org.servicecircle.file.Feature;
import org.servicecircle.file.Field;
import org.servicecircle.file.GeoJson;
import org.servicecircle.file.Placing;
import org.servicecircle.geo.OutputReference;
import tools.jackson.core.JsonGenerator;

/**
 * Writes features as GeoJSON, one after the other. Positions are in the order of axes that the reference system's authority
 * wants (OGC 18-058r1, 8).
 */
final class FeatureWriter {

    private final JsonGenerator out;
    private final Placing placing;
    private final boolean northFirst;
    private final List<Field> chosen;
    /** Per chosen field: its place among the values of a feature. */
    private final int[] places;

    FeatureWriter(JsonGenerator out, OutputReference reference, List<Field> all, List<Field> chosen) {
        this.out = out;
        this.placing = new Placing(reference);
        this.northFirst = reference.northFirst();
        this.chosen = chosen;
        this.places = chosen.stream().mapToInt(all::indexOf).toArray();
    }

    /** One feature without links. */
    void write(Feature feature) {
        out.writeStartObject();
        members(feature);
        out.writeEndObject();
    }

    /** The members of a feature, within an object that has begun. */
    void members(Feature feature) {
        out.writeStringProperty("type", "Feature");
        out.writeStringProperty("id", feature.id());
        out.writeName("geometry");
        GeoJson.writeGeometry(out, placing.place(feature.geometry()), northFirst);
        out.writeName("properties");
        GeoJson.writeProperties(out, chosen, values(feature));
    }

    private List<Object> values(Feature feature) {
        List<Object> values = new ArrayList<>(places.length);
        for (int place : places) {
            values.add(feature.values().get(place));
        }
        return values;
    }
}
