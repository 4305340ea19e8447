package org.servicecircle.geo;

import java.util.Locale;
import java.util.Optional;

/**
 * The datums in which coordinates of Chinese places are handed around.
 *
 * <p>{@link #CGCS2000} differs from WGS-84 by centimetres, which is nothing at the precision of a map, so the two are
 * taken as equal. {@link #GCJ02} (Amap, Tencent) is WGS-84 shifted by some hundred metres inside a box around China and
 * unchanged outside; {@link #BD09} (Baidu) is GCJ-02 shifted once more. The forward formulas are the published ones (see
 * {@link ChinaShift}); the way back has no formula and is iterated, to better than a millimetre.
 */
public enum Datum {
    WGS84,
    CGCS2000,
    GCJ02,
    BD09;

    /** The datum of that name, however it is written: {@code GCJ-02}, {@code gcj02}, {@code 火星坐标} … */
    public static Optional<Datum> find(String name) {
        String plain = name.toUpperCase(Locale.ROOT).replaceAll("[\\s_/-]", "");
        return switch (plain) {
            case "WGS84", "WGS1984", "GPS", "EPSG:4326", "CRS84" -> Optional.of(WGS84);
            case "CGCS2000", "国家2000", "2000国家大地坐标系", "EPSG:4490" -> Optional.of(CGCS2000);
            case "GCJ02", "GCJ", "AMAP", "高德", "腾讯", "火星", "火星坐标", "火星坐标系" -> Optional.of(GCJ02);
            case "BD09", "BD09LL", "BAIDU", "百度", "百度坐标", "百度坐标系" -> Optional.of(BD09);
            default -> Optional.empty();
        };
    }

    /** The name people know it by, such as {@code GCJ-02}. */
    public String label() {
        return switch (this) {
            case WGS84 -> "WGS-84";
            case CGCS2000 -> "CGCS2000";
            case GCJ02 -> "GCJ-02";
            case BD09 -> "BD-09";
        };
    }

    /** Where a point of this datum lies in WGS-84. */
    public LonLat toWgs84(LonLat point) {
        return switch (this) {
            case WGS84, CGCS2000 -> point;
            case GCJ02 -> ChinaShift.gcjToWgs(point);
            case BD09 -> ChinaShift.gcjToWgs(ChinaShift.bdToGcj(point));
        };
    }

    /** What a WGS-84 point is called in this datum. */
    public LonLat fromWgs84(LonLat point) {
        return switch (this) {
            case WGS84, CGCS2000 -> point;
            case GCJ02 -> ChinaShift.wgsToGcj(point);
            case BD09 -> ChinaShift.gcjToBd(ChinaShift.wgsToGcj(point));
        };
    }
}
