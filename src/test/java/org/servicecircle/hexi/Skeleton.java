package org.servicecircle.hexi;

import java.util.List;
import java.util.Locale;

/** The roads and waters drawn by hand from knowledge of the place; everything else is derived from them. */
record Skeleton(List<Road> divided, List<Road> single) {
    static Skeleton read() {
        List<Road> roads = Table.read("roads.csv").stream()
                .map(row -> new Road(
                        RoadKind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)),
                        row.get("name"),
                        row.get("bridge"),
                        Table.line(row.get("line"))))
                .toList();
        return new Skeleton(
                roads.stream().filter(road -> road.kind().divided).toList(),
                roads.stream().filter(road -> !road.kind().divided).toList());
    }
}
