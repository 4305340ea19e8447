package org.servicecircle.layer.tile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.servicecircle.analysis.PlaceSnapshot;
import org.servicecircle.file.FieldType;
import org.servicecircle.web.BoundingBox;
import org.servicecircle.web.Language;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Describes tiles of the web map as TileJSON. */
@Component
class TileJsonWriter {

    private static final String VERSION = "3.0.0";
    /** Further in nothing new is drawn, and a unit is already 4 cm: clients enlarge these tiles. */
    private static final int MOST_ZOOM = 16;

    private static final int FIRST_SHOWN = 12;

    private final TileAbout about;
    private final TileExtent extent;

    TileJsonWriter(TileAbout about, TileExtent extent) {
        this.about = about;
        this.extent = extent;
    }

    TileJsonView write(TileChoice choice, PlaceSnapshot snapshot, Language language) {
        Optional<BoundingBox> box = extent.of(snapshot);
        long version = snapshot.facts().dataVersion();
        return new TileJsonView(
                VERSION,
                about.title(choice, snapshot, language),
                about.caution(snapshot, language),
                "1.0." + version,
                HtmlUtils.htmlEscape(about.attribution(snapshot, language)),
                "xyz",
                List.of(TileAddresses.of(choice).tiles(TileGrid.WEB_MERCATOR, "/{z}/{y}/{x}", version)),
                choice.leastZoom(),
                MOST_ZOOM,
                box.map(BoundingBox::toArray).orElse(null),
                box.map(TileJsonWriter::centre).orElse(null),
                choice.layers().stream().map(layer -> layer(layer, language)).toList());
    }

    private TileJsonView.VectorLayer layer(TileLayer layer, Language language) {
        Map<String, String> fields = new LinkedHashMap<>();
        layer.fields().forEach((name, type) -> fields.put(name, word(type)));
        return new TileJsonView.VectorLayer(
                layer.id(), about.title(layer, language), layer.leastZoom(), MOST_ZOOM, fields);
    }

    private static double[] centre(BoundingBox box) {
        return new double[] {(box.west() + box.east()) / 2, (box.south() + box.north()) / 2, FIRST_SHOWN};
    }

    private static String word(FieldType type) {
        return switch (type) {
            case TEXT, DATE -> "String";
            case INTEGER, NUMBER -> "Number";
            case BOOLEAN -> "Boolean";
        };
    }
}
