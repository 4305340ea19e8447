package org.servicecircle.layer.tile;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.servicecircle.file.FieldType;

/** The layers that tiles may hold, lowest first as they are painted. */
public enum TileLayer {
    GREEN("green", Holds.BASE, Dimension.AREAS, 0, "name:TEXT"),
    COMPOUNDS("compounds", Holds.BASE, Dimension.AREAS, ZoomRules.COMPOUNDS_FROM, "name:TEXT"),
    WATER("water", Holds.BASE, Dimension.MIXED, 0, "name:TEXT"),
    RAIL("rail", Holds.BASE, Dimension.LINES, 0, "name:TEXT"),
    WALKWAYS("walkways", Holds.STORED, Dimension.LINES, ZoomRules.ARTERIALS_FROM, "kind:TEXT", "name:TEXT"),
    STREETS("streets", Holds.STORED, Dimension.AREAS, 0, "code:TEXT", "name:TEXT", "nameEn:TEXT"),
    COMMUNITIES(
            "communities",
            Holds.STORED,
            Dimension.AREAS,
            ZoomRules.COMMUNITIES_FROM,
            "code:TEXT",
            "name:TEXT",
            "nameEn:TEXT"),
    DWELLINGS("dwellings", Holds.STORED, Dimension.POINTS, ZoomRules.DWELLINGS_FROM, "communityCode:TEXT"),
    FACILITIES(
            "facilities",
            Holds.STORED,
            Dimension.POINTS,
            0,
            "category:TEXT",
            "status:TEXT",
            "name:TEXT",
            "nameEn:TEXT"),
    COVERAGE_STREETS("coverage-streets", Holds.ANSWERS, Dimension.AREAS, 0, Figures.OF_AREAS),
    COVERAGE_COMMUNITIES(
            "coverage-communities", Holds.ANSWERS, Dimension.AREAS, ZoomRules.COMMUNITIES_FROM, Figures.OF_AREAS),
    GAPS(
            "gaps",
            Holds.ANSWERS,
            Dimension.AREAS,
            0,
            "id:TEXT",
            "streetCode:TEXT",
            "communityCode:TEXT",
            "residents:INTEGER",
            "elders60:INTEGER",
            "elders80:INTEGER",
            "dwellings:INTEGER",
            "cause:TEXT",
            "nearestId:INTEGER",
            "nearestMinutes:NUMBER");

    /** Where the features of a layer come from. */
    private enum Holds {
        /** What is drawn beneath everything else; no collection of its own. */
        BASE,
        /** What is stored. */
        STORED,
        /** What a question about the stored data gives. */
        ANSWERS
    }

    /** What the geometries are, as the standards number it. */
    private enum Dimension {
        POINTS,
        LINES,
        AREAS,
        MIXED
    }

    private static final class Figures {

        static final String[] OF_AREAS = {
            "code:TEXT",
            "name:TEXT",
            "nameEn:TEXT",
            "share:NUMBER",
            "medianMinutes:NUMBER",
            "p90Minutes:NUMBER",
            "total:INTEGER",
            "covered:INTEGER",
            "uncovered:INTEGER",
            "unknown:INTEGER"
        };
    }

    private final String id;
    private final Holds holds;
    private final Dimension dimension;
    private final int leastZoom;
    private final Map<String, FieldType> fields;

    TileLayer(String id, Holds holds, Dimension dimension, int leastZoom, String... fields) {
        this.id = id;
        this.holds = holds;
        this.dimension = dimension;
        this.leastZoom = leastZoom;
        Map<String, FieldType> types = new LinkedHashMap<>();
        for (String field : fields) {
            int colon = field.indexOf(':');
            types.put(field.substring(0, colon), FieldType.valueOf(field.substring(colon + 1)));
        }
        this.fields = Collections.unmodifiableMap(types);
    }

    /** The layer of a name. */
    static Optional<TileLayer> find(String id) {
        return Arrays.stream(values()).filter(layer -> layer.id.equals(id)).findFirst();
    }

    /** Those of the whole data set, where none are chosen: everything but answers to questions. */
    static List<TileLayer> stored() {
        return Arrays.stream(values()).filter(layer -> !layer.asks()).toList();
    }

    /** Name of the layer in a tile, and of its collection. */
    public String id() {
        return id;
    }

    /** Whether there is a collection of this name. */
    public boolean isCollection() {
        return holds != Holds.BASE;
    }

    /** Whether its features are answers to a question. */
    public boolean asks() {
        return holds == Holds.ANSWERS;
    }

    /** 0 for points, 1 for lines, 2 for areas; empty where they are mixed. */
    OptionalInt geometryDimension() {
        return dimension == Dimension.MIXED ? OptionalInt.empty() : OptionalInt.of(dimension.ordinal());
    }

    /** The first zoom at which something is drawn. */
    int leastZoom() {
        return leastZoom;
    }

    /** What its features carry, by name; any of it may be absent. */
    public Map<String, FieldType> fields() {
        return fields;
    }
}
