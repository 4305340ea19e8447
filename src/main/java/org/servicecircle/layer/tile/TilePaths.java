package org.servicecircle.layer.tile;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The paths of tiles, their grids and styles, for the OpenAPI 3.0 description of {@code /ogc}. */
public final class TilePaths {

    private static final String TAG = "Tiles";
    private static final String SQUARE = "/{tileMatrixSetId}/{tileMatrix}/{tileRow}/{tileCol}";
    private static final List<String> JSON = List.of(TileLink.JSON, TileLink.HTML);

    private final Map<String, PathItem> paths = new LinkedHashMap<>();

    private TilePaths() {}

    /**
     * All paths below {@code /ogc}, in a fixed order; those of collections once for each, since their parameters differ.
     */
    public static Map<String, PathItem> all() {
        TilePaths all = new TilePaths();
        all.grids();
        all.tiles("/tiles", "dataset", datasetParameters());
        for (TileLayer layer : TileLayer.values()) {
            if (layer.isCollection()) {
                all.tiles(
                        "/collections/" + layer.id() + "/tiles",
                        "collection." + layer.id(),
                        layer.asks() ? question() : List.of());
            }
        }
        all.styles();
        return all.paths;
    }

    private void grids() {
        add(
                "/tileMatrixSets",
                "getTileMatrixSetsList",
                "The grids that tiles are cut in",
                JSON,
                format("json", "html"));
        add(
                "/tileMatrixSets/{tileMatrixSetId}",
                "getTileMatrixSet",
                "The definition of a grid",
                JSON,
                grid(),
                format("json", "html"));
    }

    private void tiles(String path, String operation, List<Parameter> choosing) {
        add(
                path,
                operation + ".vector.getTileSetsList",
                "The sets of tiles",
                JSON,
                with(choosing, format("json", "html"), version()));
        add(
                path + "/{tileMatrixSetId}",
                operation + ".vector.getTileSet",
                "A set of tiles: layers, fields, limits, and the template of its tiles",
                List.of(TileLink.JSON, TileLink.HTML, TileLink.TILE_JSON),
                with(choosing, grid(), format("json", "html", "tilejson"), version()));
        add(
                path + SQUARE,
                operation + ".vector.getTile",
                "A Mapbox Vector Tile; 204 when nothing is to be drawn there, 404 outside the limits",
                List.of(TileAnswer.VECTOR_TILE.toString()),
                with(
                        choosing,
                        grid(),
                        inPath("tileMatrix", new StringSchema().example("12")),
                        inPath("tileRow", new IntegerSchema().example(1563)),
                        inPath("tileCol", new IntegerSchema().example(3371)),
                        format("mvt"),
                        version()));
        paths.get(path + SQUARE)
                .getGet()
                .getResponses()
                .addApiResponse("204", new ApiResponse().description("Nothing is to be drawn there"));
    }

    private void styles() {
        add("/styles", "getStyles", "Styles in which the tiles look as on the pages", JSON, format("json", "html"));
        Parameter id = inPath("styleId", strings(List.of("base", "base-night", "coverage", "coverage-night")));
        Parameter names = inQuery(
                StyleController.NAMES,
                "Whether names are written; MapLibre before 5.14 wants false",
                strings(List.of("true", "false")));
        add(
                "/styles/{styleId}",
                "getStyle",
                "A style for MapLibre and QGIS; one of coverage takes the parameters of a question",
                List.of(TileLink.STYLE, TileLink.HTML),
                with(question(), id, names, format("json", "html")));
    }

    private void add(String path, String operation, String summary, List<String> types, Parameter... parameters) {
        Content content = new Content();
        types.forEach(type -> content.addMediaType(type, new MediaType().schema(schema(type))));
        ApiResponses responses = new ApiResponses()
                .addApiResponse(
                        "200", new ApiResponse().description("The answer").content(content))
                .addApiResponse("400", problem("A parameter cannot be read; errors names it"))
                .addApiResponse("404", problem("There is no such resource, or no such tile"));
        Operation get = new Operation()
                .addTagsItem(TAG)
                .operationId(operation)
                .summary(summary)
                .parameters(List.of(parameters))
                .responses(responses);
        paths.put(path, new PathItem().get(get));
    }

    private static ApiResponse problem(String description) {
        MediaType details = new MediaType().schema(new Schema<>().$ref("#/components/schemas/problem"));
        return new ApiResponse()
                .description(description)
                .content(new Content().addMediaType("application/problem+json", details));
    }

    private static Schema<?> schema(String type) {
        if (type.equals(TileLink.HTML)) {
            return new StringSchema();
        }
        return type.endsWith("json") ? new ObjectSchema() : new StringSchema().format("binary");
    }

    private static List<Parameter> datasetParameters() {
        List<String> ids = Arrays.stream(TileLayer.values()).map(TileLayer::id).toList();
        return Stream.concat(
                        Stream.of(inQuery(
                                TileChoice.COLLECTIONS,
                                "Layers, lowest first, out of " + String.join(", ", ids) + "; all that is stored"
                                        + " where left out. With answers among them a question may be put.",
                                new StringSchema())),
                        question().stream())
                .toList();
    }

    /** The parameters that put a question. */
    public static List<Parameter> question() {
        return List.of(
                inQuery("standard", "Code of a standard; gives category, profile and limit", new StringSchema()),
                inQuery("category", "Code of a category", new StringSchema()),
                inQuery("profile", "Who walks", strings(List.of("adult", "elder", "wheelchair"))),
                inQuery("minutes", "Walking time that counts as served", numbers(1, 60)),
                inQuery("metres", "Walking distance that counts as served, instead of minutes", numbers(1, 5000)),
                inQuery("asOf", "Day asked about; today where left out", new StringSchema().format("date")),
                inQuery("at", "Time of that day, HH:mm, at which a facility must be open", new StringSchema()),
                inQuery("planned", "Whether planned facilities count", strings(List.of("true", "false"))),
                inQuery(
                        "border",
                        "Whether facilities outside the district count",
                        strings(List.of("include", "exclude"))));
    }

    private static Parameter[] with(List<Parameter> some, Parameter... more) {
        List<Parameter> all = new ArrayList<>(List.of(more));
        all.addAll(some);
        return all.toArray(Parameter[]::new);
    }

    private static Parameter grid() {
        return inPath("tileMatrixSetId", strings(TileGrid.ids()));
    }

    private static Parameter format(String... formats) {
        return inQuery(TileChoice.FORMAT, "Format of the answer", strings(List.of(formats)));
    }

    private static Parameter version() {
        return inQuery(
                TileChoice.VERSION, "Data version; an answer about it may be kept for an hour", new StringSchema());
    }

    private static Parameter inPath(String name, Schema<?> schema) {
        return new Parameter().name(name).in("path").required(true).schema(schema);
    }

    private static Parameter inQuery(String name, String description, Schema<?> schema) {
        return new Parameter()
                .name(name)
                .in("query")
                .description(description)
                .required(false)
                .schema(schema);
    }

    private static Schema<?> strings(List<String> allowed) {
        StringSchema schema = new StringSchema();
        schema.setEnum(allowed);
        return schema;
    }

    private static Schema<?> numbers(int least, int most) {
        return new IntegerSchema().minimum(BigDecimal.valueOf(least)).maximum(BigDecimal.valueOf(most));
    }
}
