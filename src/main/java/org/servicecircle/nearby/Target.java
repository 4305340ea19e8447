package org.servicecircle.nearby;

import org.servicecircle.dataset.BilingualName;

/**
 * Something that can be searched for.
 *
 * @param code of a street or community; null for others
 * @param id of a facility; null for others
 * @param detail what tells it from others of the same name, such as the street it lies in; never null
 * @param zh its Chinese name as one may type it
 * @param en its English name likewise; null where it has none
 */
record Target(
        Type type,
        String code,
        Long id,
        BilingualName name,
        BilingualName detail,
        double lon,
        double lat,
        SearchName zh,
        SearchName en) {

    /** What it is; earlier ones come first. */
    enum Type {
        STREET,
        COMMUNITY,
        COMPOUND,
        FACILITY
    }

    /** How well a text fits the better of its names. */
    SearchName.Fit fit(String typed) {
        SearchName.Fit chinese = zh.fit(typed);
        if (en == null || chinese == SearchName.Fit.WHOLE) {
            return chinese;
        }
        SearchName.Fit english = en.fit(typed);
        return english.compareTo(chinese) < 0 ? english : chinese;
    }
}
