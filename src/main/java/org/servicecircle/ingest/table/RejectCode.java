package org.servicecircle.ingest.table;

/** Why a row was refused. The codes are stable: scripts may rely on them. */
public enum RejectCode {
    UNREADABLE("unreadable", "无法读取", "cannot be read"),
    MISSING("missing", "缺少必填内容", "a value is missing"),
    TOO_LONG("too-long", "内容过长", "the text is too long"),
    NOT_A_NUMBER("not-a-number", "不是数字", "not a number"),
    NUMBER_RANGE("number-range", "数字超出允许范围", "the number is outside its range"),
    INCONSISTENT("inconsistent", "数字之间矛盾", "the numbers contradict one another"),
    NOT_A_DATE("not-a-date", "不是日期（年-月-日）", "not a date (yyyy-mm-dd)"),
    NOT_ALLOWED("not-allowed", "不是允许的取值", "not one of the allowed values"),
    UNKNOWN_CODE("unknown-code", "引用的代码不存在", "refers to a code that does not exist"),
    DUPLICATE("duplicate", "文件中重复", "stands twice in the file"),
    OPENING_HOURS("opening-hours", "看不懂的开放时间", "opening hours that mean nothing"),
    COORDINATE_TYPE("coordinate-type", "坐标不是数字", "an ordinate is not a number"),
    NOT_FINITE("coordinate-not-finite", "坐标不是有限数", "an ordinate is not finite"),
    COORDINATE_RANGE("coordinate-range", "坐标超出范围", "a coordinate is out of range"),
    MAYBE_SWAPPED("maybe-swapped", "经纬度可能写反", "longitude and latitude may be swapped"),
    DATUM("datum?", "坐标系可能不对", "the datum may be another"),
    GEOMETRY_TYPE("geometry-type", "几何类型不对", "not the right type of geometry"),
    RING("ring", "环未闭合或少于 4 个点", "a ring is not closed or has fewer than 4 points"),
    INVALID_POLYGON("invalid-polygon", "多边形自相交或无效", "the polygon crosses itself or is invalid"),
    OSM_ELEMENT("osm-element", "OSM 要素无法使用", "an OSM element cannot be used");

    private final String code;
    private final String zh;
    private final String en;

    RejectCode(String code, String zh, String en) {
        this.code = code;
        this.zh = zh;
        this.en = en;
    }

    /** The stable code. */
    public String code() {
        return code;
    }

    /** What it means, for Chinese readers. */
    public String zh() {
        return zh;
    }

    /** What it means, for English readers. */
    public String en() {
        return en;
    }
}
