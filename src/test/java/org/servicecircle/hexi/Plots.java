package org.servicecircle.hexi;

import java.util.List;
import java.util.Optional;

/** Plots on which a new service could stand: schematic, spread over all streets. */
final class Plots {
    private static final int PER_STREET = 4;
    private static final List<String> USES = List.of("闲置地块", "闲置用房", "待更新商业用房", "腾退用地");

    private Plots() {}

    static byte[] csv(Sites sites) {
        CsvText text = new CsvText("ref,name,lon,lat,areaM2,use,communityCode,note");
        Dice dice = new Dice(83);
        int number = 0;
        for (Official.StreetName street : Official.streets()) {
            for (int i = 0; i < PER_STREET; i++) {
                Optional<Site> site = sites.front(street.code());
                if (site.isPresent()) {
                    number++;
                    int area = (int) Math.min(site.get().areaM2(), dice.between(300, 6_000));
                    text.row(
                            "plot-" + String.format("%03d", number),
                            "示意 备选地块 " + number + " 号",
                            Frame.degrees(Frame.lonE7(site.get().at())),
                            Frame.degrees(Frame.latE7(site.get().at())),
                            area,
                            dice.pick(USES),
                            site.get().community(),
                            "示意数据：并非真实地块");
                }
            }
        }
        return text.bytes();
    }
}
