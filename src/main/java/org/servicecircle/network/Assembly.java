package org.servicecircle.network;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Puts junctions, walkways and barriers into columns, ordered along a curve. What was added lies in growing arrays, not in
 * an object for each: 2 million walkways are built within 0.5 GB of heap, where a list of them took 1.1 GB.
 */
final class Assembly {

    private final IntList lonE7 = new IntList();
    private final IntList latE7 = new IntList();
    private final IntList from = new IntList();
    private final IntList to = new IntList();
    private final IntList lengthMm = new IntList();
    private final IntList compound = new IntList();
    private final IntList nameId = new IntList();
    private final IntList hoursId = new IntList();

    /** Kind and flags, in the low two bytes. */
    private final IntList kindAndFlags = new IntList();

    private final Texts texts = new Texts();
    private final Lines shapes = new Lines();
    private final Lines barriers = new Lines();

    int addJunction(int lon, int lat) {
        lonE7.add(lon);
        latE7.add(lat);
        return lonE7.size() - 1;
    }

    @SuppressWarnings("EnumOrdinal") // the ordinal is the file's code for a kind
    void addWalkway(Walkway walkway) {
        if (Math.max(walkway.from(), walkway.to()) >= lonE7.size()) {
            throw new IllegalArgumentException("no such junction: " + walkway.from() + " or " + walkway.to());
        }
        from.add(walkway.from());
        to.add(walkway.to());
        lengthMm.add(walkway.lengthMm());
        compound.add(walkway.compound());
        nameId.add(texts.id(walkway.name()));
        hoursId.add(texts.id(walkway.openingHours()));
        byte flags = WalkwayFlags.of(walkway.access(), walkway.wheelchair(), walkway.direction());
        kindAndFlags.add(walkway.kind().ordinal() << Byte.SIZE | flags);
        shapes.add(walkway.shapeLonE7(), walkway.shapeLatE7());
    }

    void addBarrier(int[] lon, int[] lat) {
        if (lon.length < 2 || lon.length != lat.length) {
            throw new IllegalArgumentException("a barrier has at least 2 points, as many longitudes as latitudes");
        }
        barriers.add(lon, lat);
    }

    NetworkColumns build() {
        NetworkColumns columns = new NetworkColumns();
        int[] junctions = HilbertCurve.order(lonE7.toArray(), latE7.toArray());
        int[] newNumber = inverse(junctions);
        int[] walkways = sorted(newNumber);
        int[] start = renumbered(from.picked(walkways), newNumber);
        int[] end = renumbered(to.picked(walkways), newNumber);
        columns.put(Column.FROM, start);
        columns.put(Column.TO, end);
        putPlaces(columns, lonE7.picked(junctions), latE7.picked(junctions), walkways, start, end);
        putAttributes(columns, walkways, start, end);
        int[] lines = IntStream.range(0, barriers.size()).toArray();
        columns.put(Column.BARRIER_START, barriers.starts(lines));
        columns.put(Column.BARRIER_LON_E7, barriers.lons(lines));
        columns.put(Column.BARRIER_LAT_E7, barriers.lats(lines));
        texts.put(columns);
        Derivation.put(columns);
        return columns;
    }

    /** Walkways by their new {@code from} junction; those of one junction as they were added. */
    private int[] sorted(int[] newNumber) {
        long[] keys = new long[from.size()];
        for (int w = 0; w < keys.length; w++) {
            keys[w] = (long) newNumber[from.get(w)] << 32 | w;
        }
        Arrays.sort(keys);
        int[] order = new int[keys.length];
        for (int w = 0; w < keys.length; w++) {
            order[w] = (int) keys[w];
        }
        return order;
    }

    /** Junctions, and shapes whose ends are where the junctions are. */
    private void putPlaces(NetworkColumns columns, int[] lon, int[] lat, int[] walkways, int[] start, int[] end) {
        int[] shapeStart = shapes.starts(walkways);
        int[] shapeLon = shapes.lons(walkways);
        int[] shapeLat = shapes.lats(walkways);
        for (int w = 0; w < walkways.length; w++) {
            shapeLon[shapeStart[w]] = lon[start[w]];
            shapeLat[shapeStart[w]] = lat[start[w]];
            shapeLon[shapeStart[w + 1] - 1] = lon[end[w]];
            shapeLat[shapeStart[w + 1] - 1] = lat[end[w]];
        }
        columns.put(Column.LON_E7, lon);
        columns.put(Column.LAT_E7, lat);
        columns.put(Column.SHAPE_START, shapeStart);
        columns.put(Column.SHAPE_LON_E7, shapeLon);
        columns.put(Column.SHAPE_LAT_E7, shapeLat);
    }

    private void putAttributes(NetworkColumns columns, int[] walkways, int[] start, int[] end) {
        byte[] kinds = new byte[walkways.length];
        byte[] flags = new byte[walkways.length];
        for (int w = 0; w < walkways.length; w++) {
            int packed = kindAndFlags.get(walkways[w]);
            kinds[w] = (byte) (packed >> Byte.SIZE);
            flags[w] = (byte) packed;
        }
        int[] compounds = compound.picked(walkways);
        Compounds.name(lonE7.size(), start, end, flags, compounds);
        columns.put(Column.LENGTH_MM, lengthMm.picked(walkways));
        columns.put(Column.KIND, kinds);
        columns.put(Column.FLAGS, flags);
        columns.put(Column.COMPOUND, compounds);
        columns.put(Column.NAME_ID, nameId.picked(walkways));
        columns.put(Column.HOURS_ID, hoursId.picked(walkways));
    }

    private static int[] inverse(int[] order) {
        int[] inverse = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            inverse[order[i]] = i;
        }
        return inverse;
    }

    private static int[] renumbered(int[] junctions, int[] newNumber) {
        for (int w = 0; w < junctions.length; w++) {
            junctions[w] = newNumber[junctions[w]];
        }
        return junctions;
    }
}
