package org.servicecircle.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PointGridTest {

    private static final int POINTS = 500;

    private final int[] lon =
            new Random(1).ints(POINTS, 1_171_000_000, 1_173_000_000).toArray();
    private final int[] lat =
            new Random(2).ints(POINTS, 390_000_000, 392_000_000).toArray();

    @Test
    void findsWhatLookingAtEveryPointFinds() {
        PointGrid grid = new PointGrid(lon, lat, 500);
        Random random = new Random(3);
        for (int i = 0; i < 200; i++) {
            int x = 1_170_500_000 + random.nextInt(3_000_000);
            int y = 389_500_000 + random.nextInt(3_000_000);
            double metres = random.nextInt(3000);
            List<Integer> found = new ArrayList<>();
            grid.within(x, y, metres, found::add);
            assertThat(found)
                    .containsExactlyInAnyOrderElementsOf(IntStream.range(0, POINTS)
                            .filter(p -> Earth.distanceMetres(x, y, lon[p], lat[p]) <= metres)
                            .boxed()
                            .toList());
            assertThat(grid.nearest(x, y)).isEqualTo(nearestOfAll(x, y));
        }
    }

    @Test
    void findsWhatLiesInABoxItsEdgeIncluded() {
        PointGrid grid = new PointGrid(lon, lat, 500);
        Random random = new Random(4);
        for (int i = 0; i < 200; i++) {
            int a = random.nextInt(POINTS);
            int b = random.nextInt(POINTS);
            int west = Math.min(lon[a], lon[b]);
            int south = Math.min(lat[a], lat[b]);
            int east = Math.max(lon[a], lon[b]);
            int north = Math.max(lat[a], lat[b]);
            List<Integer> found = new ArrayList<>();
            grid.inBox(west, south, east, north, found::add);
            assertThat(found)
                    .contains(a, b)
                    .containsExactlyInAnyOrderElementsOf(IntStream.range(0, POINTS)
                            .filter(p -> lon[p] >= west && lon[p] <= east && lat[p] >= south && lat[p] <= north)
                            .boxed()
                            .toList());
        }
    }

    @Test
    void withoutPointsNothingIsNear() {
        PointGrid grid = new PointGrid(new int[0], new int[0], 500);

        assertThat(grid.nearest(0, 0)).isEqualTo(-1);
        grid.within(0, 0, 1e6, point -> assertThat(point).isNegative());
        grid.inBox(-1, -1, 1, 1, point -> assertThat(point).isNegative());
    }

    @Test
    void measuresOnTheSphereOfGraphHopper() {
        // A degree of latitude is a 360th of the circumference.
        assertThat(Earth.distanceMetres(0, 0, 0, 10_000_000)).isCloseTo(2 * Math.PI * 6_371_000 / 360, within(1e-6));
        assertThat(Earth.toE7(117.2)).isEqualTo(1_172_000_000);
        assertThatThrownBy(() -> Earth.toE7(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        LocalPlane plane = LocalPlane.at(1_172_000_000, 391_000_000);
        assertThat(Earth.distanceMetres(1_172_000_000, 391_000_000, plane.lonE7(300), plane.latE7(400)))
                .isCloseTo(500, within(0.02));
    }

    private int nearestOfAll(int x, int y) {
        int best = 0;
        for (int p = 1; p < POINTS; p++) {
            if (Earth.distanceMetres(x, y, lon[p], lat[p]) < Earth.distanceMetres(x, y, lon[best], lat[best])) {
                best = p;
            }
        }
        return best;
    }
}
