package org.servicecircle.layer.tile;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.servicecircle.web.VersionTags;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Vector tiles of the base map. */
@RestController
@Tag(name = "tiles", description = "Vector tiles")
class BaseTileController {

    private final BaseTiles tiles;
    private final VersionTags tags;

    BaseTileController(BaseTiles tiles, VersionTags tags) {
        this.tiles = tiles;
        this.tags = tags;
    }

    /** One tile: 204 when nothing is to be drawn, 304 when the caller holds it, 400 when there is no such tile. */
    @GetMapping(path = "/tiles/base/{z}/{x}/{y}.mvt")
    @Operation(summary = "A Mapbox Vector Tile of the base map: walkways, water, green, compounds, rail")
    ResponseEntity<byte[]> tile(
            @PathVariable String z,
            @PathVariable String x,
            @PathVariable String y,
            @RequestParam(required = false) String v,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, required = false) String encodings,
            WebRequest request) {
        TileAddress tile = TileAddress.parse(z, x, y);
        long version = tiles.dataVersion();
        if (request.checkNotModified(tags.tag("base", version))) {
            return null;
        }
        // An address that names the data version never changes its content; any other is asked for again.
        return TileAnswer.of(
                tiles.packed(tile, version), encodings, Long.toString(version).equals(v));
    }
}
