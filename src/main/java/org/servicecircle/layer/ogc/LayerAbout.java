package org.servicecircle.layer.ogc;

import java.util.List;
import java.util.stream.Collectors;
import org.servicecircle.analysis.PlaceFacts;
import org.servicecircle.analysis.PlaceSnapshot;
import org.servicecircle.dataset.DataSourceRepository;
import org.servicecircle.file.Field;
import org.servicecircle.layer.collection.Layer;
import org.servicecircle.layer.tile.TileExtent;
import org.servicecircle.web.Language;
import org.servicecircle.web.Texts;
import org.springframework.stereotype.Component;

/** What layers are called, where their data is from and where it lies, in words. */
@Component
class LayerAbout {

    private final Texts texts;
    private final DataSourceRepository sources;
    private final TileExtent extent;

    LayerAbout(Texts texts, DataSourceRepository sources, TileExtent extent) {
        this.texts = texts;
        this.sources = sources;
        this.extent = extent;
    }

    String say(Language language, String key, Object... arguments) {
        return texts.say(language, "ogc." + key, arguments);
    }

    String title(Layer layer, Language language) {
        return say(language, layer.id() + ".title");
    }

    String description(Layer layer, Language language) {
        return say(language, layer.id() + ".description");
    }

    String title(Field field, Language language) {
        return say(language, "field." + field.name());
    }

    /** The name of the place; that of the platform while nothing is loaded. */
    String place(PlaceFacts facts, Language language) {
        String name = facts.name().in(language.locale());
        return name.isEmpty() ? say(language, "nowhere") : name;
    }

    /** How far the data can be trusted, and its day. */
    String statement(PlaceFacts facts, Language language) {
        String day = facts.dataDate() == null
                ? say(language, "date-unknown")
                : facts.dataDate().toString();
        return say(language, facts.schematic() ? "statement.schematic" : "statement.plain", day);
    }

    /** Who published what was loaded, and under which licence. */
    String attribution() {
        return sources.findAllByOrderByFile().stream()
                .map(source -> source.origin() + " (" + source.licence() + ")")
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** West, south, east, north of everything; the whole earth while nothing is loaded. */
    List<Double> box(PlaceSnapshot snapshot) {
        return extent.of(snapshot)
                .map(box -> List.of(box.west(), box.south(), box.east(), box.north()))
                .orElse(List.of(-180.0, -90.0, 180.0, 90.0));
    }
}
