package org.servicecircle.layer.mvt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sebasbaumh.mapbox.vectortile.VectorTile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.servicecircle.fixture.DecodedTile;

class TileWriterTest {

    @Test
    void everySortOfValueComesBackAsItself() {
        TileWriter tile = new TileWriter();
        tile.layer("all")
                .feature()
                .id(Long.MAX_VALUE)
                .point(1, -2)
                .text("text", "海河 River")
                .integer("int", -5)
                .unsigned("uint", 1L << 40)
                .signed("sint", Long.MIN_VALUE)
                .number("double", 13.7)
                .flag("yes", true)
                .flag("no", false)
                .end();
        VectorTile.Tile.Layer layer = DecodedTile.of(tile.toBytes()).raw().getLayers(0);
        assertThat(layer.getVersion()).isEqualTo(2);
        assertThat(layer.getExtent()).isEqualTo(4096);
        assertThat(layer.getKeysList()).containsExactly("text", "int", "uint", "sint", "double", "yes", "no");
        assertThat(layer.getFeatures(0).getId()).isEqualTo(Long.MAX_VALUE);
        assertThat(layer.getValues(0).getStringValue()).isEqualTo("海河 River");
        assertThat(layer.getValues(1).getIntValue()).isEqualTo(-5);
        assertThat(layer.getValues(2).getUintValue()).isEqualTo(1L << 40);
        assertThat(layer.getValues(3).getSintValue()).isEqualTo(Long.MIN_VALUE);
        assertThat(layer.getValues(4).getDoubleValue()).isEqualTo(13.7);
        assertThat(layer.getValues(5).getBoolValue()).isTrue();
        assertThat(layer.getValues(6).getBoolValue()).isFalse();
    }

    @Test
    void keysAndValuesAreWrittenOnceALayer() {
        TileWriter tile = new TileWriter();
        LayerWriter layer = tile.layer("many");
        for (int i = 0; i < 1000; i++) {
            layer.feature()
                    .id(i)
                    .point(i, i)
                    .text("kind", "k" + i % 100)
                    .integer("n", i % 7)
                    .end();
        }
        VectorTile.Tile.Layer read = DecodedTile.of(tile.toBytes()).raw().getLayers(0);
        assertThat(read.getKeysList()).containsExactly("kind", "n");
        assertThat(read.getValuesCount()).isEqualTo(107);
        List<DecodedTile.Feature> features = DecodedTile.of(tile.toBytes()).layer("many");
        for (int i = 0; i < 1000; i++) {
            assertThat(features.get(i).id()).isEqualTo(i);
            assertThat(features.get(i).tag("kind")).isEqualTo("k" + i % 100);
            assertThat(features.get(i).tag("n")).isEqualTo((long) (i % 7));
        }
    }

    @Test
    void oneAsNumberWholeOrTextIsThreeValues() {
        TileWriter tile = new TileWriter();
        tile.layer("ones")
                .feature()
                .point(0, 0)
                .integer("a", 1)
                .unsigned("b", 1)
                .number("c", 1)
                .text("d", "1")
                .flag("e", true)
                .end();
        assertThat(DecodedTile.of(tile.toBytes()).raw().getLayers(0).getValuesCount())
                .isEqualTo(5);
    }

    @Test
    void whatHasNoGeometryLeavesNoTrace() {
        TileWriter tile = new TileWriter();
        tile.layer("nothing").feature().id(1).text("key", "value").end();
        LayerWriter some = tile.layer("some");
        some.feature().text("lost", "value").end();
        some.feature().point(7, 8).end();
        VectorTile.Tile read = DecodedTile.of(tile.toBytes()).raw();
        assertThat(read.getLayersList()).hasSize(1);
        assertThat(read.getLayers(0).getFeaturesList())
                .singleElement()
                .satisfies(feature -> assertThat(feature.hasId()).isFalse());
        assertThat(read.getLayers(0).getKeysList()).isEmpty();
        assertThat(new TileWriter().toBytes()).isEmpty();
    }

    @Test
    void pointsOfAFeatureStandUnderOneCommand() {
        TileWriter tile = new TileWriter();
        tile.layer("points").feature().point(5, 7).point(3, 2).end();
        // The example of the format's description, 4.3.5.2.
        assertThat(DecodedTile.of(tile.toBytes())
                        .raw()
                        .getLayers(0)
                        .getFeatures(0)
                        .getGeometryList())
                .containsExactly(17, 10, 14, 3, 9);
    }

    @Test
    void linesAndRingsAreTheCommandsOfTheFormatsDescription() {
        Commands lines = new Commands();
        lines.line(new int[] {2, 2, 2, 10, 10, 10}, 3);
        lines.line(new int[] {1, 1, 3, 5}, 2);
        Commands ring = new Commands();
        ring.ring(new int[] {3, 6, 8, 12, 20, 34}, 0, 3);
        assertThat(commands(lines)).containsExactly(9, 4, 4, 18, 0, 16, 16, 0, 9, 17, 17, 10, 4, 8);
        assertThat(commands(ring)).containsExactly(9, 6, 12, 18, 10, 12, 24, 44, 15);
    }

    private static List<Integer> commands(Commands commands) {
        ByteSink feature = new ByteSink();
        feature.field(4, ByteSink.LENGTH);
        feature.varint(commands.size());
        commands.writeTo(feature);
        try {
            return VectorTile.Tile.Feature.parseFrom(feature.toBytes()).getGeometryList();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void theSizeOfANumberIsToldBeforeItIsWritten() {
        for (int shift = 0; shift < Long.SIZE; shift++) {
            for (long number : new long[] {(1L << shift) - 1, 1L << shift, -1L << shift}) {
                ByteSink sink = new ByteSink();
                sink.varint(number);
                assertThat(ByteSink.sizeOf(number)).as("" + number).isEqualTo(sink.size());
            }
        }
    }

    @Test
    void aFeatureIsOfOneSort() {
        LayerWriter layer = new TileWriter().layer("mixed").feature().point(0, 0);
        assertThatThrownBy(() -> layer.commands().line(new int[] {0, 0, 1, 1}, 2))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theSameIsWrittenTheSameWay() {
        assertThat(points().toBytes()).isEqualTo(points().toBytes());
    }

    private static TileWriter points() {
        TileWriter tile = new TileWriter();
        LayerWriter layer = tile.layer("points");
        for (int i = 0; i < 5; i++) {
            layer.feature()
                    .id(i)
                    .point(i, 2 * i)
                    .number("minutes", (i >> 1) / 10.0)
                    .end();
        }
        return tile;
    }
}
