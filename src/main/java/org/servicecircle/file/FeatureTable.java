package org.servicecircle.file;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.servicecircle.geo.OutputReference;

/**
 * The rows of a layer to hand on as a file.
 *
 * @param name of the layer, 1 to 40 of {@code a-z0-9_}
 * @param title of the layer in the reader's language
 * @param fields in their order; none is named {@code id}, {@code fid} or {@code geom}, which files have of their own
 * @param kind of the geometries
 * @param reference in which they are to be written
 * @param sheets what a spreadsheet says
 * @param facts what a reader must know, those of {@link FileWords#reference} among them
 * @param features read and closed once, while the file is written; in degrees of WGS-84
 */
public record FeatureTable(
        String name,
        String title,
        List<TitledField> fields,
        GeometryKind kind,
        OutputReference reference,
        SheetWords sheets,
        List<Fact> facts,
        Stream<Feature> features) {

    /** The column of the features' ids. */
    public static final String ID = "id";

    /** The column of the geometries, where a format wants it to have a name. */
    public static final String GEOMETRY = "geom";

    /** The column of the rows' numbers, where a format wants one. */
    public static final String NUMBER = "fid";

    private static final Set<String> OWN = Set.of(ID, GEOMETRY, NUMBER);

    public FeatureTable {
        Set<String> names = new HashSet<>(OWN);
        Set<String> shortNames = new HashSet<>(OWN);
        for (TitledField each : fields) {
            if (!names.add(each.field().name().toLowerCase(Locale.ROOT))
                    || !shortNames.add(each.field().shortName())) {
                throw new IllegalArgumentException(
                        "two columns named " + each.field().name());
            }
        }
        fields = List.copyOf(fields);
        facts = List.copyOf(facts);
    }

    /** The name of the layer within a file; it tells of GCJ-02 and BD-09, which programs take for WGS-84. */
    public String layerName() {
        return isShifted() ? name + "_" + shift() : name;
    }

    /**
     * A name for the file.
     *
     * @param wanted without extension
     * @return the same, but with GCJ-02 or BD-09 at its end where positions are shifted
     */
    public static String fileName(String wanted, OutputReference reference) {
        return reference.epsg().isPresent() ? wanted : wanted + "_" + reference.label();
    }

    /** Whether positions are in GCJ-02 or BD-09, some hundred metres off what programs expect. */
    public boolean isShifted() {
        return reference.epsg().isEmpty();
    }

    /** {@code gcj02} or {@code bd09}. */
    String shift() {
        return reference.label().toLowerCase(Locale.ROOT).replace("-", "");
    }

    /** The features in the reference, to seven decimals of a degree or to the millimetre; to be closed. */
    public Stream<Feature> rows() {
        Placing placing = new Placing(reference);
        return features.map(feature -> new Feature(feature.id(), placing.place(feature.geometry()), feature.values()));
    }

    /** The facts, one a line. */
    public String factText() {
        StringBuilder text = new StringBuilder();
        facts.forEach(fact ->
                text.append(fact.label()).append(": ").append(fact.text()).append('\n'));
        return text.toString();
    }
}
