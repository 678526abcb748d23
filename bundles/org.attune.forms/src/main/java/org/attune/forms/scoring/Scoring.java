package org.attune.forms.scoring;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.attune.forms.Item;
import org.attune.forms.Response;
import org.attune.forms.Value;

/**
 * Works out the scores of a pack. Pure; any thread.
 *
 * <pre>{@code
 * Scoring scoring = Scoring.by(pack);
 * for (Score score : scoring.scores(scoring.answers(response))) {
 *     show(score.scale().title(), score.value(), score.band().map(Band::label), pack.caution());
 * }
 * }</pre>
 */
public final class Scoring {
    private final ScoringPack pack;

    private Scoring(ScoringPack pack) {
        this.pack = Objects.requireNonNull(pack);
    }

    /** By a pack without faults; see {@link ScoringPacks}. */
    public static Scoring by(ScoringPack pack) {
        return new Scoring(pack);
    }

    /**
     * The answers of a response by the numbers of their items: the weight of the chosen option, or the number that was
     * given. What has no weight, such as "does not apply", and what lies outside the instrument's range is no answer.
     */
    public Map<Integer, BigDecimal> answers(Response response) {
        Map<Integer, BigDecimal> answers = new HashMap<>();
        for (int number = 1; number <= pack.items(); number++) {
            Optional<BigDecimal> answer = answer(response, pack.linkId(number)).filter(pack.answers()::holds);
            if (answer.isPresent()) {
                answers.put(number, answer.get());
            }
        }
        return answers;
    }

    private static Optional<BigDecimal> answer(Response response, String linkId) {
        Optional<Item> item = response.form().item(linkId);
        return response.answersTo(linkId).stream().findFirst()
                .flatMap(value -> item.flatMap(asked -> asked.weight(value)).or(() -> number(value)));
    }

    private static Optional<BigDecimal> number(Value value) {
        return switch (value) {
            case Value.Int whole -> Optional.of(BigDecimal.valueOf(whole.value()));
            case Value.Decimal decimal -> Optional.of(decimal.value());
            default -> Optional.empty();
        };
    }

    /**
     * All scores of the pack, in its order.
     *
     * @param answers by the number of the item, as they were given: items that are turned round are turned here
     * @throws IllegalArgumentException when an answer lies outside the range of the instrument
     */
    public List<Score> scores(Map<Integer, BigDecimal> answers) {
        answers.values().forEach(this::mustBeInRange);
        Map<String, BigDecimal> known = new HashMap<>();
        List<Score> scores = new ArrayList<>();
        for (Scale scale : pack.scales()) {
            List<BigDecimal> parts = scale.of().isEmpty() ? items(scale, answers) : scales(scale, known);
            Optional<BigDecimal> value = value(scale, parts);
            value.ifPresent(score -> known.put(scale.id(), score));
            scores.add(new Score(scale, value, parts.size(), Convention.RAW, value.flatMap(scale::band)));
        }
        return scores;
    }

    /** A score under another convention of the pack, against a group that the caller names. */
    public Score under(Convention convention, Score raw, Convention.Norm norm) {
        Optional<BigDecimal> value = raw.value().map(score -> convention.of(score, norm));
        return new Score(raw.scale(), value, raw.answered(), convention.id(),
                value.flatMap(score -> convention.band(raw.scale().id(), score)));
    }

    private List<BigDecimal> items(Scale scale, Map<Integer, BigDecimal> answers) {
        return scale.items().stream().filter(answers::containsKey).map(number -> counted(number, answers.get(number)))
                .toList();
    }

    private BigDecimal counted(int number, BigDecimal answer) {
        return pack.reversed().contains(number) ? pack.answers().reverse(answer) : answer;
    }

    private static List<BigDecimal> scales(Scale scale, Map<String, BigDecimal> known) {
        return scale.of().stream().filter(known::containsKey).map(known::get).toList();
    }

    private Optional<BigDecimal> value(Scale scale, List<BigDecimal> parts) {
        if (parts.isEmpty() || parts.size() < scale.partsNeeded()) {
            return Optional.empty();
        }
        BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal score = scale.score().equals(Scale.SUM)
                ? portion(sum, scale.parts(), parts.size())
                : portion(sum, 1, parts.size());
        return Optional.of(scale.onto().map(onto -> stretched(score, natural(scale), onto)).orElse(score));
    }

    /** {@code sum * times / parts}, multiplied first so that whole results stay whole. */
    private static BigDecimal portion(BigDecimal sum, int times, int parts) {
        return tidy(sum.multiply(BigDecimal.valueOf(times)).divide(BigDecimal.valueOf(parts), MathContext.DECIMAL64));
    }

    /** What a score can be before it is stretched. */
    private Range natural(Scale scale) {
        BigDecimal times = BigDecimal.valueOf(scale.score().equals(Scale.SUM) ? scale.parts() : 1);
        return new Range(pack.answers().least().multiply(times), pack.answers().greatest().multiply(times));
    }

    private static BigDecimal stretched(BigDecimal score, Range from, Range onto) {
        BigDecimal width = onto.greatest().subtract(onto.least());
        BigDecimal share = score.subtract(from.least()).multiply(width);
        return tidy(onto.least().add(
                share.divide(from.greatest().subtract(from.least()), MathContext.DECIMAL64)));
    }

    private static BigDecimal tidy(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private void mustBeInRange(BigDecimal answer) {
        if (!pack.answers().holds(answer)) {
            throw new IllegalArgumentException("An answer lies outside " + pack.answers());
        }
    }
}
