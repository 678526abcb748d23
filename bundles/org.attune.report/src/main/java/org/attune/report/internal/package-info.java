/** The services of this room: the kinds that bundles publish, and what is written of them. For this bundle alone. */
package org.attune.report.internal;
