package org.attune.console.internal;

import java.util.Optional;

/** What running bundles offer at this moment. */
interface Services {
    /** The best service of a type. */
    <S> Optional<S> find(Class<S> type);
}
