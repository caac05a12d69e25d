package dev.firstlook.distribution;

import java.util.function.DoubleUnaryOperator;

/**
 * Minimum and root of a function on an interval (Brent 1973, Algorithms for Minimization without
 * Derivatives, chapters 4 and 5), with the steps and the stopping rules of R's {@code optimize} and
 * {@code uniroot}: the bandwidths of R stop early, so that other steps would give other digits.
 */
final class BrentSearch {

  private static final double GOLDEN = 0.5 * (3 - Math.sqrt(5));
  private static final double ROOT_EPSILON = Math.sqrt(Math.ulp(1.0));
  private static final int STEPS = 1000;

  private BrentSearch() {}

  static double minimum(DoubleUnaryOperator f, double lower, double upper, double tolerance) {
    double a = lower;
    double b = upper;
    double x = a + GOLDEN * (b - a);
    double w = x;
    double v = x;
    double fx = f.applyAsDouble(x);
    double fw = fx;
    double fv = fx;
    double d = 0;
    double e = 0;
    for (int step = 0; step < STEPS; step++) {
      double middle = 0.5 * (a + b);
      double least = ROOT_EPSILON * Math.abs(x) + tolerance / 3;
      if (Math.abs(x - middle) <= 2 * least - 0.5 * (b - a)) {
        break;
      }
      double p = 0;
      double q = 0;
      double r = 0;
      if (Math.abs(e) > least) {
        r = (x - w) * (fx - fv);
        q = (x - v) * (fx - fw);
        p = (x - v) * q - (x - w) * r;
        q = 2 * (q - r);
        p = q > 0 ? -p : p;
        q = Math.abs(q);
        r = e;
        e = d;
      }
      if (Math.abs(p) >= Math.abs(0.5 * q * r) || p <= q * (a - x) || p >= q * (b - x)) {
        e = x < middle ? b - x : a - x;
        d = GOLDEN * e;
      } else {
        d = p / q;
        double u = x + d;
        if (u - a < 2 * least || b - u < 2 * least) {
          d = x >= middle ? -least : least;
        }
      }
      double u = Math.abs(d) >= least ? x + d : d > 0 ? x + least : x - least;
      double fu = f.applyAsDouble(u);
      if (fu <= fx) {
        if (u < x) {
          b = x;
        } else {
          a = x;
        }
        v = w;
        fv = fw;
        w = x;
        fw = fx;
        x = u;
        fx = fu;
      } else {
        if (u < x) {
          a = u;
        } else {
          b = u;
        }
        if (fu <= fw || w == x) {
          v = w;
          fv = fw;
          w = u;
          fw = fu;
        } else if (fu <= fv || v == x || v == w) {
          v = u;
          fv = fu;
        }
      }
    }
    return x;
  }

  /** A root between two ends at which the function has different signs. */
  static double root(DoubleUnaryOperator f, double lower, double upper, double tolerance) {
    double a = lower;
    double b = upper;
    double fa = f.applyAsDouble(a);
    double fb = f.applyAsDouble(b);
    double c = a;
    double fc = fa;
    for (int step = 0; step < STEPS && fb != 0; step++) {
      double before = b - a;
      if (Math.abs(fc) < Math.abs(fb)) {
        a = b;
        b = c;
        c = a;
        fa = fb;
        fb = fc;
        fc = fa;
      }
      double least = 2 * Math.ulp(1.0) * Math.abs(b) + tolerance / 2;
      double next = 0.5 * (c - b);
      if (Math.abs(next) <= least) {
        return b;
      }
      if (Math.abs(before) >= least && Math.abs(fa) > Math.abs(fb)) {
        double p;
        double q;
        double s = fb / fa;
        if (a == c) {
          p = (c - b) * s;
          q = 1 - s;
        } else {
          double t = fa / fc;
          double u = fb / fc;
          p = s * ((c - b) * t * (t - u) - (b - a) * (u - 1));
          q = (t - 1) * (u - 1) * (s - 1);
        }
        q = p > 0 ? -q : q;
        p = Math.abs(p);
        if (p < 0.75 * (c - b) * q - 0.5 * Math.abs(least * q) && p < Math.abs(0.5 * before * q)) {
          next = p / q;
        }
      }
      if (Math.abs(next) < least) {
        next = next > 0 ? least : -least;
      }
      a = b;
      fa = fb;
      b += next;
      fb = f.applyAsDouble(b);
      if (fb > 0 == fc > 0 && fb != 0) {
        c = a;
        fc = fa;
      }
    }
    return b;
  }
}
