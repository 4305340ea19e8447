package org.servicecircle.ingest.table;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The names a column may have in a header, and the one name by which the program asks for it. */
final class Columns {

    private static final Map<String, String> CANONICAL = new HashMap<>();

    static {
        name("ref", "编号", "id", "sourceRef", "序号", "标识");
        name("code", "代码", "编码", "行政区划代码", "区划代码");
        name("name", "名称", "nameZh", "中文名称", "设施名称", "机构名称", "小区名称", "楼栋名称", "街道名称", "社区名称");
        name("nameEn", "英文名称", "英文名");
        name("lon", "经度", "lng", "long", "longitude", "x", "x坐标", "东坐标");
        name("lat", "纬度", "latitude", "y", "y坐标", "北坐标");
        name("streetCode", "街道代码", "街道编码", "所属街道代码", "街道", "street");
        name("communityCode", "社区代码", "社区编码", "所属社区代码", "社区", "community");
        name("residents", "常住人口", "人口", "总人口", "居民人数", "人数", "population");
        name("elders60", "60岁以上", "60岁及以上", "60岁以上人口", "60岁及以上人口", "老年人口", "老年人");
        name("elders80", "80岁以上", "80岁及以上", "80岁以上人口", "80岁及以上人口", "高龄老人");
        name("households", "户数", "总户数", "住户数");
        name("levels", "层数", "楼层数", "地上层数");
        name("floorAreaM2", "建筑面积", "总建筑面积", "floorArea");
        name("category", "类别", "类型", "设施类别", "设施类型", "分类");
        name("address", "地址", "详细地址");
        name("phone", "电话", "联系电话", "telephone", "tel");
        name("status", "状态", "运营状态");
        name("opensOn", "开业日期", "启用日期", "开放日期");
        name("closesOn", "停业日期", "关闭日期");
        name("openingHours", "开放时间", "营业时间", "服务时间", "opening_hours", "hours");
        name("capacity", "容量", "床位数", "车位数", "服务能力", "座位数");
        name("areaM2", "面积", "占地面积", "用地面积", "area", "areaSquareMetres");
        name("wheelchair", "无障碍", "轮椅");
        name("note", "备注", "说明", "remark");
        name("facilityRef", "设施编号", "facility");
        name("assumed", "推定");
        name("use", "用途", "现状用途", "用地性质");
        name("year", "年度", "年份");
        name("target", "目标", "目标值");
        name("unit", "单位");
        name("source", "来源", "数据来源");
        name("targetCode", "目标代码", "任务代码");
        name("promisedOn", "承诺日期", "计划完成日期", "完成时限");
        name("parent", "上级", "上级类别", "parentCode");
        name("sort", "排序", "sortOrder");
        name("profile", "步行者", "步行方式");
        name("minutes", "分钟", "步行分钟");
        name("metres", "米", "距离", "meters");
        name("windowDay", "时段日");
        name("windowFrom", "时段起");
        name("windowTo", "时段止");
        name("verified", "已核实");
        name("day", "日期", "date");
        name("kind", "种类");
    }

    /** Ten, less what a cut through a character of three bytes takes. */
    private static final int LEAST_CUT_BYTES = 8;

    private Columns() {}

    /** The canonical name of a column; a name that is not known stays as it is. */
    static String canonical(String header) {
        return CANONICAL.getOrDefault(plain(header), header.trim());
    }

    /**
     * The canonical name of a column whose name may be cut to ten bytes, as in shapefiles: {@code communityC}, {@code 所属街}.
     * A name that is not known, or could be the beginning of two, stays as it is.
     */
    static String canonicalOfCut(String header, int bytes) {
        String plain = plain(header);
        if (CANONICAL.containsKey(plain) || bytes < LEAST_CUT_BYTES) {
            return canonical(header);
        }
        Set<String> possible = CANONICAL.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(plain))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
        return possible.size() == 1 ? possible.iterator().next() : canonical(header);
    }

    /** Whether a header is the canonical name itself, not another name for it. */
    static boolean isCanonical(String header) {
        return plain(header).equals(plain(canonical(header)));
    }

    private static void name(String canonical, String... aliases) {
        CANONICAL.put(plain(canonical), canonical);
        for (String alias : aliases) {
            CANONICAL.put(plain(alias), canonical);
        }
    }

    /** Without case, spaces, underscores and a unit in brackets: {@code 建筑面积（㎡）} is {@code 建筑面积}. */
    private static String plain(String header) {
        return Normalizer.normalize(header, Normalizer.Form.NFKC)
                .replaceAll("\\(.*\\)|\\[.*\\]", "")
                .replaceAll("[\\s_\\uFEFF-]", "")
                .toLowerCase(Locale.ROOT);
    }
}
