package org.attune.forms.scoring;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * Another way in which scores of a pack are given, such as t-scores. Whoever keeps a score keeps the id of the
 * convention with it: the same number means something else under another one.
 *
 * @param id its name within the pack, such as {@code t-score}
 * @param title what people call it
 * @param mean the mean that the scores are brought to
 * @param deviation the standard deviation that they are brought to
 * @param source where it comes from
 * @param bands the bands of each scale under it
 */
public record Convention(String id, String title, BigDecimal mean, BigDecimal deviation, String source,
        List<BandsOf> bands) {
    /** The scores as the pack works them out. */
    public static final String RAW = "raw";

    public Convention {
        bands = List.copyOf(bands);
        mean = mean == null ? BigDecimal.ZERO : mean;
        deviation = deviation == null ? BigDecimal.ONE : deviation;
    }

    /**
     * The bands of one scale.
     *
     * @param scale its id
     * @param bands from the lowest
     */
    public record BandsOf(String scale, List<Band> bands) {
        public BandsOf {
            bands = List.copyOf(bands);
        }
    }

    /**
     * The group that a score is compared with.
     *
     * @param mean its mean
     * @param deviation its standard deviation, above 0
     */
    public record Norm(BigDecimal mean, BigDecimal deviation) {
        public Norm {
            if (deviation.signum() <= 0) {
                throw new IllegalArgumentException("A standard deviation is above 0");
            }
        }
    }

    /** A raw score under this convention: {@code mean + deviation * (raw - norm mean) / norm deviation}, rounded. */
    public BigDecimal of(BigDecimal raw, Norm norm) {
        BigDecimal distance = raw.subtract(norm.mean()).divide(norm.deviation(), MathContext.DECIMAL64);
        return mean.add(deviation.multiply(distance)).setScale(0, RoundingMode.HALF_UP);
    }

    /** The band of a score under this convention. */
    public Optional<Band> band(String scale, BigDecimal value) {
        return bands.stream().filter(one -> one.scale().equals(scale)).findFirst()
                .flatMap(one -> Scale.band(one.bands(), value));
    }
}
