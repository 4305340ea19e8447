package org.servicecircle.hexi;

/** What a line of the skeleton is, and how much room it takes. */
enum RoadKind {
    RIVER(62, true, ""),
    CANAL(13, true, ""),
    EXPRESSWAY(24, true, "motorway"),
    TRUNK(20, true, "trunk"),
    PRIMARY(15, true, "primary"),
    SECONDARY(11, true, "secondary"),
    SINGLE(6, false, "tertiary"),
    LOCAL(5, false, "residential"),
    FRAME(0, true, "");

    /** Half the width in metres: where the carriageway people walk along lies, beside the drawn line. */
    final double halfWidth;
    /** Two carriageways (or two banks), joined only at crossings (or bridges). */
    final boolean divided;

    final String highway;

    RoadKind(double halfWidth, boolean divided, String highway) {
        this.halfWidth = halfWidth;
        this.divided = divided;
        this.highway = highway;
    }

    boolean isWater() {
        return this == RIVER || this == CANAL;
    }

    boolean isRoad() {
        return this != FRAME && !isWater();
    }
}
