package org.attune.privacy.internal.rules;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.attune.privacy.internal.Folding;

/**
 * Words of every day that may look like a name: first and last names that are also words, and words that begin a
 * sentence or name a role right behind a title.
 */
final class CommonWords {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s.]++");
    private static final Set<String> ALSO_NAMES = words(
            """
                    abbott amber angel april art august autumn baker ball banks barber bay bell bill bird bishop
                    black blessing bond booth bowman boy brand bright brook brown bush butler carol carpenter
                    carter case cash chance charity chase chip church clay cliff coach cole colt cook cooper
                    crystal daisy dale dawn day dean dick dolly drew duke earl ease ebony eden ever faith farmer
                    faye field fields finn fisher flora flowers forest foster fox frank free friend gale
                    gardener gay gene ginger glad glen gold good grace grant gray green grey guy hall hand hardy
                    harmony harper hart hazel head heather hill holly homes hope house hunter iris iron ivory
                    ivy jack jade jan jasmine jean joy judge june just justice king kind lake lane law lee light
                    lily long love luck major man marina mark marks marsh mason may mercy miles mill mills
                    miller mine moon moore moss noble north nurse olive page park patience pearl penny peace
                    piper poppy pope porter potter power pride price prince queen rain ray read reed rich ridge
                    rob robin rock rose rosemary ruby rusty sage sandy savannah short shepherd silver singer
                    skip sky small smart smith song sonny south spring star steel stone storm strong sue summer
                    sunny swan taylor tanner temple tender true trinity tuesday turner tyler violet wade walker
                    wall ward waters way weaver west white will win winter wise wolf wood woods worth wren
                    wright young an be can do he in is it me my no on or so to up us we
                    """);
    private static final Set<String> NEVER_NAMES = words(
            """
                    i a an and are as asked at be but by can did do for from had has have he her his how i if in
                    is it its may no nobody not now of on one or our said says she should so some someone that
                    the their then there they this to told was we went were what when where which who why will
                    with would yes you your after again although another before because both during each every
                    everyone later maybe nothing once only perhaps practitioner practitioners educator educators
                    manager managers consultant consultants specialist leader lead led team teams ward unit care
                    station coordinator assistant associate student students aide superior hood christmas x y z
                    xx yy compassion comes came felt seemed looked asks wanted whatever while today tomorrow
                    yesterday monday tuesday wednesday thursday friday saturday sunday
                    """);

    private CommonWords() {
    }

    /** Whether a name is also a word of every day, in any case and spelling. */
    static boolean isCommon(String word) {
        String folded = Folding.fold(word);
        return ALSO_NAMES.contains(folded) || NEVER_NAMES.contains(folded);
    }

    /** Whether a capitalised phrase begins with a word that is never a name, or is a single letter such as "X". */
    static boolean isNoName(String phrase) {
        String first = Folding.fold(BETWEEN_WORDS.split(phrase)[0]);
        return first.length() < 2 && !phrase.contains(" ") || NEVER_NAMES.contains(first);
    }

    private static Set<String> words(String list) {
        return BETWEEN_WORDS.splitAsStream(list.strip()).collect(Collectors.toUnmodifiableSet());
    }
}
