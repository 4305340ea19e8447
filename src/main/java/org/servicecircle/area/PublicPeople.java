package org.servicecircle.area;

/**
 * People as the public may see them: a figure of 1 to 9 people is withheld, so that nobody can be picked out.
 *
 * @param residents null when unknown or withheld; the elders likewise
 * @param fewerThan {@value #LEAST} when some figure is withheld, else null
 */
public record PublicPeople(Integer residents, Integer elders60, Integer elders80, Integer fewerThan) {

    /** The smallest group whose figure is public. */
    public static final int LEAST = 10;

    /** What of these figures may be shown. */
    public static PublicPeople of(People people) {
        boolean withheld =
                isWithheld(people.residents()) || isWithheld(people.elders60()) || isWithheld(people.elders80());
        return new PublicPeople(
                shown(people.residents()), shown(people.elders60()), shown(people.elders80()), withheld ? LEAST : null);
    }

    /** Whether a figure must be withheld; an unknown one need not. */
    public static boolean isWithheld(Integer people) {
        return people != null && people > 0 && people < LEAST;
    }

    private static Integer shown(Integer people) {
        return isWithheld(people) ? null : people;
    }
}
