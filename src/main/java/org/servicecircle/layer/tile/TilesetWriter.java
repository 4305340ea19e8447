package org.servicecircle.layer.tile;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.servicecircle.analysis.PlaceSnapshot;
import org.servicecircle.file.FieldType;
import org.servicecircle.web.BoundingBox;
import org.servicecircle.web.Language;
import org.springframework.stereotype.Component;

/** Describes sets of tiles (OGC API – Tiles, 20-057, clauses 8 to 11). */
@Component
class TilesetWriter {

    private static final String VECTOR = "vector";
    private static final String CRS84 = "http://www.opengis.net/def/crs/OGC/1.3/CRS84";
    /** A district fills the screen at this level. */
    private static final String FIRST_SHOWN = "12";

    private final TileAbout about;
    private final TileExtent extent;

    TilesetWriter(TileAbout about, TileExtent extent) {
        this.about = about;
        this.extent = extent;
    }

    TilesetView.Listing list(TileChoice choice, PlaceSnapshot snapshot, Language language) {
        String title = about.title(choice, snapshot, language);
        TileAddresses addresses = TileAddresses.of(choice);
        return new TilesetView.Listing(
                title,
                List.of(
                        TileLink.of("self", addresses.list("json"), TileLink.JSON, title),
                        TileLink.of("alternate", addresses.list("html"), TileLink.HTML, title)),
                Arrays.stream(TileGrid.values())
                        .map(grid -> item(grid, choice, title, language))
                        .toList());
    }

    private TilesetView.Item item(TileGrid grid, TileChoice choice, String title, Language language) {
        return new TilesetView.Item(
                title,
                VECTOR,
                grid.crs(),
                uri(grid),
                // No templates here: testers and harvesters follow each link of a list.
                List.of(self(grid, choice, title), scheme(grid, language)));
    }

    TilesetView set(TileGrid grid, TileChoice choice, PlaceSnapshot snapshot, Language language) {
        Optional<BoundingBox> box = extent.of(snapshot);
        return new TilesetView(
                about.title(choice, snapshot, language),
                about.caution(snapshot, language),
                about.attribution(snapshot, language),
                VECTOR,
                Long.toString(snapshot.facts().dataVersion()),
                List.of(TileAnswer.VECTOR_TILE.toString()),
                grid.crs(),
                grid.id(),
                uri(grid),
                box.map(TilesetWriter::box).orElse(null),
                box.map(TilesetWriter::centre).orElse(null),
                box.map(known -> TileLimits.from(grid, choice.leastZoom(), known))
                        .orElse(null),
                choice.layers().stream()
                        .map(layer -> layer(layer, grid, choice, language))
                        .toList(),
                links(grid, choice, snapshot, language));
    }

    private List<TileLink> links(TileGrid grid, TileChoice choice, PlaceSnapshot snapshot, Language language) {
        TileAddresses addresses = TileAddresses.of(choice);
        String title = about.title(choice, snapshot, language);
        String tiles = addresses.tiles(
                grid, "/{tileMatrix}/{tileRow}/{tileCol}", snapshot.facts().dataVersion());
        TileLink template = TileLink.template("item", tiles, TileAnswer.VECTOR_TILE.toString(), title);
        TileLink self = self(grid, choice, title);
        TileLink scheme = scheme(grid, language);
        TileLink page = TileLink.of("alternate", addresses.set(grid, "html"), TileLink.HTML, title);
        if (grid != TileGrid.WEB_MERCATOR) {
            return List.of(self, page, template, scheme);
        }
        TileLink tileJson =
                TileLink.of("alternate", addresses.set(grid, "tilejson"), TileLink.TILE_JSON, title + " (TileJSON)");
        return List.of(self, tileJson, page, template, scheme);
    }

    private static TileLink self(TileGrid grid, TileChoice choice, String title) {
        return TileLink.of("self", TileAddresses.of(choice).set(grid, "json"), TileLink.JSON, title);
    }

    private TileLink scheme(TileGrid grid, Language language) {
        return TileLink.of(
                TileLink.TILING_SCHEME, TileAddresses.ofGrid(grid), TileLink.JSON, about.title(grid, language));
    }

    private TilesetView.Layer layer(TileLayer layer, TileGrid grid, TileChoice choice, Language language) {
        OptionalInt dimension = layer.geometryDimension();
        Map<String, TilesetView.Type> properties = new LinkedHashMap<>();
        layer.fields().forEach((name, type) -> properties.put(name, new TilesetView.Type(jsonType(type))));
        String title = about.title(layer, language);
        return new TilesetView.Layer(
                layer.id(),
                title,
                VECTOR,
                dimension.isPresent() ? dimension.getAsInt() : null,
                Integer.toString(Math.max(grid.leastLevel(), layer.leastZoom())),
                Integer.toString(grid.mostLevel()),
                new TilesetView.PropertiesSchema("object", properties),
                layer.isCollection()
                        ? List.of(
                                TileLink.of(TileLink.GEODATA, TileAddresses.ofCollection(layer), TileLink.JSON, title))
                        : null);
    }

    private static String uri(TileGrid grid) {
        return grid.registeredUri().orElseGet(() -> TileAddresses.ofGrid(grid));
    }

    private static TilesetView.Box box(BoundingBox box) {
        return new TilesetView.Box(List.of(box.west(), box.south()), List.of(box.east(), box.north()), CRS84);
    }

    private static TilesetView.Centre centre(BoundingBox box) {
        return new TilesetView.Centre(
                List.of((box.west() + box.east()) / 2, (box.south() + box.north()) / 2), CRS84, FIRST_SHOWN);
    }

    private static String jsonType(FieldType type) {
        return switch (type) {
            case TEXT, DATE -> "string";
            case INTEGER -> "integer";
            case NUMBER -> "number";
            case BOOLEAN -> "boolean";
        };
    }
}
