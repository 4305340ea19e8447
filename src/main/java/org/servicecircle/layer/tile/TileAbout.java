package org.servicecircle.layer.tile;

import java.util.stream.Collectors;
import org.servicecircle.analysis.PlaceSnapshot;
import org.servicecircle.dataset.DataSource;
import org.servicecircle.dataset.DataSourceRepository;
import org.servicecircle.web.Language;
import org.servicecircle.web.Texts;
import org.springframework.stereotype.Component;

/** What descriptions of tiles say in words: titles, where the data is from, and whether some is schematic. */
@Component
class TileAbout {

    private final DataSourceRepository sources;
    private final Texts texts;

    TileAbout(DataSourceRepository sources, Texts texts) {
        this.sources = sources;
        this.texts = texts;
    }

    String title(TileChoice choice, PlaceSnapshot snapshot, Language language) {
        String place = snapshot.facts().name().in(language.locale());
        return choice.collection() == null
                ? texts.say(language, "tiles.dataset", place)
                : texts.say(
                        language,
                        "tiles.collection",
                        place,
                        title(choice.layers().get(0), language));
    }

    String say(Language language, String key, Object... arguments) {
        return texts.say(language, key, arguments);
    }

    /** What a page about tiles is headed: the collection, where it is one. */
    String pageTitle(TileChoice choice, Language language) {
        String tiles = say(language, "ogc.link.tiles");
        return choice.collection() == null ? tiles : title(choice.layers().get(0), language) + " · " + tiles;
    }

    String title(TileLayer layer, Language language) {
        return texts.say(language, "tiles.layer." + layer.id());
    }

    String title(TileGrid grid, Language language) {
        return texts.say(language, "tiles.grid." + grid.id());
    }

    /** That some of the data is schematic; null where none is. */
    String caution(PlaceSnapshot snapshot, Language language) {
        return snapshot.facts().schematic() ? texts.say(language, "tiles.schematic") : null;
    }

    /** The licences of the data, which name those who must be named, each once; and the caution. */
    String attribution(PlaceSnapshot snapshot, Language language) {
        String licences = sources.findAllByOrderByFile().stream()
                .map(DataSource::licence)
                .distinct()
                .sorted()
                .collect(Collectors.joining(" · "));
        String caution = caution(snapshot, language);
        String said = licences.isEmpty() ? "" : texts.say(language, "tiles.attribution", licences);
        return caution == null ? said : said + " " + caution;
    }
}
