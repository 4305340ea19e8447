package org.servicecircle.layer.tile;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.servicecircle.analysis.PlaceSnapshot;
import org.servicecircle.analysis.Question;
import org.servicecircle.web.Language;
import org.springframework.stereotype.Component;

/** What the pages of tile sets show. */
@Component
class TilesetPages {

    private final TileAbout about;
    private final TileExtent extent;

    TilesetPages(TileAbout about, TileExtent extent) {
        this.about = about;
        this.extent = extent;
    }

    /** A row of the list. */
    record SetRow(String href, String title, String id, String scheme, String crs, int least, int most) {}

    /** A layer of a set; {@code data} is the address of its collection, null where it has none. */
    record LayerRow(String id, String title, String data, String geometry, int least, int most, String fields) {}

    Description.Page list(TileChoice choice, Question question, Language language) {
        TileAddresses addresses = TileAddresses.of(choice);
        List<SetRow> sets = Arrays.stream(TileGrid.values())
                .map(grid -> new SetRow(
                        addresses.set(grid, "html"),
                        about.title(grid, language),
                        grid.id(),
                        TileAddresses.ofGrid(grid) + "?f=html",
                        grid.crs(),
                        grid.leastLevel(),
                        grid.mostLevel()))
                .toList();
        return new Description.Page(
                "tilesets",
                about.pageTitle(choice, language),
                choice.collection(),
                List.of(),
                question,
                Map.of("sets", sets));
    }

    Description.Page set(
            TileGrid grid, TileChoice choice, PlaceSnapshot snapshot, Question question, Language language) {
        TileAddresses addresses = TileAddresses.of(choice);
        String template = addresses.tiles(grid, "/{z}/{y}/{x}", snapshot.facts().dataVersion());
        Map<String, Object> more = new HashMap<>();
        more.put("template", template);
        more.put("scheme", about.title(grid, language));
        more.put("schemePage", TileAddresses.ofGrid(grid) + "?f=html");
        more.put("crs", grid.crs());
        more.put("least", Math.max(grid.leastLevel(), choice.leastZoom()));
        more.put("most", grid.mostLevel());
        more.put("attribution", about.attribution(snapshot, language));
        more.put("version", Long.toString(snapshot.facts().dataVersion()));
        more.put(
                "layers",
                choice.layers().stream().map(each -> row(each, grid, language)).toList());
        more.put(
                "limits",
                extent.of(snapshot)
                        .map(box -> TileLimits.from(grid, choice.leastZoom(), box))
                        .orElse(List.of()));
        extent.of(snapshot).ifPresent(box -> {
            more.put("west", box.west());
            more.put("south", box.south());
            more.put("east", box.east());
            more.put("north", box.north());
        });
        if (grid == TileGrid.WEB_MERCATOR) {
            more.put("tileJson", addresses.set(grid, "tilejson"));
        }
        more.put("styles", styles(choice, language));
        more.put("legend", ShadeLegend.of(choice.layers(), null, about, language));
        more.put(
                "map",
                Map.of(
                        "style", style(choice, false),
                        "night", style(choice, true),
                        "grid", grid.id(),
                        "tiles", template,
                        "shown", choice.layers().stream().map(TileLayer::id).collect(Collectors.joining(","))));
        return new Description.Page(
                "tileset",
                about.pageTitle(choice, language) + " · " + grid.id(),
                choice.collection(),
                List.of(new Description.Before(
                        addresses.list("html").substring(TileAddresses.start().length()),
                        about.say(language, "ogc.link.tiles"))),
                question,
                more);
    }

    private LayerRow row(TileLayer layer, TileGrid grid, Language language) {
        String geometry = layer.geometryDimension().isEmpty()
                ? "mixed"
                : List.of("points", "lines", "areas")
                        .get(layer.geometryDimension().getAsInt());
        return new LayerRow(
                layer.id(),
                about.title(layer, language),
                layer.isCollection() ? TileAddresses.ofCollection(layer) + "?f=html" : null,
                about.say(language, "ogc.page." + geometry),
                Math.max(grid.leastLevel(), layer.leastZoom()),
                grid.mostLevel(),
                String.join(", ", layer.fields().keySet()));
    }

    /** The styles that paint these tiles. */
    private List<StyleRow> styles(TileChoice choice, Language language) {
        String day = choice.asks() ? "coverage" : "base";
        return List.of(
                new StyleRow(style(choice, false), about.say(language, "style." + day)),
                new StyleRow(style(choice, true), about.say(language, "style." + day + "-night")));
    }

    /** A style with its address, without a form. */
    record StyleRow(String href, String title) {}

    private static String style(TileChoice choice, boolean night) {
        String id = (choice.asks() ? "coverage" : "base") + (night ? "-night" : "");
        return TileAddresses.ofStyle(id, choice.asks() ? choice : null);
    }
}
