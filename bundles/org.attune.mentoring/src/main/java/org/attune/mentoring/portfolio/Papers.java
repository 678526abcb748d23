package org.attune.mentoring.portfolio;

import java.util.Optional;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Makes the pages of a portfolio. Published by whoever knows how paper is made; without it a portfolio is written as
 * JSON alone. From any thread except the user interface's.
 */
@ConsumerType
public interface Papers {
    /**
     * One self-contained page without scripts.
     *
     * @throws PortfolioException {@code NO_PAPER}
     */
    byte[] html(Portfolio portfolio) throws PortfolioException;

    /**
     * A tagged PDF.
     *
     * @param password what opens it; without one it opens for everybody. The caller wipes it
     * @throws PortfolioException {@code NO_PAPER}
     */
    byte[] pdf(Portfolio portfolio, Optional<char[]> password) throws PortfolioException;
}
