package org.servicecircle.layer.tile;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;

/**
 * A set of tiles in one grid as JSON (OGC 17-083r4, 7.2).
 *
 * @param description what must be known of the data, such as that some is schematic; absent where there is nothing
 * @param tileMatrixSetURI where the grid is registered; where it is not, where this server defines it
 * @param boundingBox in longitude and latitude; absent while nothing is loaded, as are centre and limits
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TilesetView(
        String title,
        String description,
        String attribution,
        String dataType,
        String version,
        List<String> mediaTypes,
        String crs,
        String tileMatrixSetId,
        String tileMatrixSetURI,
        Box boundingBox,
        Centre centerPoint,
        List<TileLimits> tileMatrixSetLimits,
        List<Layer> layers,
        List<TileLink> links) {

    /** All tile sets of one collection or of the whole data set. */
    public record Listing(String title, List<TileLink> links, List<Item> tilesets) {}

    /** What a list says of a tile set. */
    public record Item(String title, String dataType, String crs, String tileMatrixSetURI, List<TileLink> links) {}

    /** A box. */
    public record Box(List<Double> lowerLeft, List<Double> upperRight, String crs) {}

    /** A tile to show first. */
    public record Centre(List<Double> coordinates, String crs, String tileMatrix) {}

    /** One layer. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Layer(
            String id,
            String title,
            String dataType,
            Integer geometryDimension,
            String minTileMatrix,
            String maxTileMatrix,
            PropertiesSchema propertiesSchema,
            List<TileLink> links) {}

    /** What features carry: a JSON schema. */
    public record PropertiesSchema(String type, Map<String, Type> properties) {}

    /** The type of a value. */
    public record Type(String type) {}
}
