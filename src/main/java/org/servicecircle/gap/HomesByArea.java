package org.servicecircle.gap;

import java.util.Arrays;

/** The homes of each area, in compressed rows. */
final class HomesByArea {

    private final int[] start;
    private final int[] homes;

    HomesByArea(int[] areaOfHome, int areas) {
        start = new int[areas + 1];
        for (int area : areaOfHome) {
            if (area != Homes.NOWHERE) {
                start[area + 1]++;
            }
        }
        for (int area = 0; area < areas; area++) {
            start[area + 1] += start[area];
        }
        homes = new int[start[areas]];
        int[] next = start.clone();
        for (int home = 0; home < areaOfHome.length; home++) {
            if (areaOfHome[home] != Homes.NOWHERE) {
                homes[next[areaOfHome[home]]++] = home;
            }
        }
    }

    /** Ascending. */
    int[] homes(int area) {
        return Arrays.copyOfRange(homes, start[area], start[area + 1]);
    }
}
