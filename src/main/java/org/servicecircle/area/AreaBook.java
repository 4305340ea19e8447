package org.servicecircle.area;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.servicecircle.dataset.CurrentData;
import org.springframework.stereotype.Component;

/** Streets and communities with their people, read once for each data version. */
@Component
public class AreaBook {

    /** A street with what lies in it. */
    public record StreetEntry(Street street, People people, long dwellings, int communities) {}

    /** A community with what lies in it and its street, null when that is not stored. */
    public record CommunityEntry(Community community, Street street, People people, long dwellings) {}

    /** All areas of one data version, by code. */
    public record Contents(long version, List<StreetEntry> streets, List<CommunityEntry> communities) {}

    private final StreetRepository streets;
    private final CommunityRepository communities;
    private final DwellingRepository dwellings;
    private final CurrentData data;
    private volatile Contents last = new Contents(-1, List.of(), List.of());

    AreaBook(
            StreetRepository streets, CommunityRepository communities, DwellingRepository dwellings, CurrentData data) {
        this.streets = streets;
        this.communities = communities;
        this.dwellings = dwellings;
        this.data = data;
    }

    /** All areas of the data that is loaded now. */
    public Contents contents() {
        long version = data.version();
        Contents known = last;
        if (known.version != version) {
            known = read(version);
            last = known;
        }
        return known;
    }

    private Contents read(long version) {
        Map<String, CommunityCount> counts = dwellings.countByCommunity().stream()
                .collect(Collectors.toMap(CommunityCount::communityCode, Function.identity()));
        List<Street> allStreets = streets.findAllByOrderByCode();
        Map<String, Street> byCode = allStreets.stream().collect(Collectors.toMap(Street::code, Function.identity()));
        List<CommunityEntry> entries = communities.findAllByOrderByCode().stream()
                .map(community -> entry(community, byCode.get(community.streetCode()), counts.get(community.code())))
                .toList();
        Map<String, List<CommunityEntry>> ofStreet =
                entries.stream().collect(Collectors.groupingBy(entry -> entry.community.streetCode()));
        return new Contents(
                version,
                allStreets.stream()
                        .map(street -> entry(street, ofStreet.getOrDefault(street.code(), List.of())))
                        .toList(),
                entries);
    }

    /** The published totals go before the sum of the dwellings, which may lack some. */
    private static CommunityEntry entry(Community community, Street street, CommunityCount count) {
        People published = community.people();
        People counted = count == null
                ? People.UNKNOWN
                : new People(toInteger(count.residents()), toInteger(count.elders60()), toInteger(count.elders80()));
        People people = new People(
                published.residents() == null ? counted.residents() : published.residents(),
                published.elders60() == null ? counted.elders60() : published.elders60(),
                published.elders80() == null ? counted.elders80() : published.elders80());
        return new CommunityEntry(community, street, people, count == null ? 0 : count.dwellings());
    }

    private static StreetEntry entry(Street street, List<CommunityEntry> inIt) {
        People people =
                new People(sum(inIt, People::residents), sum(inIt, People::elders60), sum(inIt, People::elders80));
        long homes = inIt.stream().mapToLong(CommunityEntry::dwellings).sum();
        return new StreetEntry(street, people, homes, inIt.size());
    }

    /** Null when no community has a figure. */
    private static Integer sum(List<CommunityEntry> inIt, Function<People, Integer> figure) {
        List<Integer> known = inIt.stream()
                .map(CommunityEntry::people)
                .map(figure)
                .filter(value -> value != null)
                .toList();
        return known.isEmpty()
                ? null
                : known.stream().mapToInt(Integer::intValue).sum();
    }

    private static Integer toInteger(Long value) {
        return value == null ? null : Math.toIntExact(value);
    }
}
