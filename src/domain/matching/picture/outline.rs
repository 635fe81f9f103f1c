//! The whole picture in a narrow strip: how much each side gains, from the top down.

/// Two shapes for the paths of an SVG, one to each side of a line in the middle, of pairs from the top down that are in
/// this many rows: `(row, what the mentor gains, what the mentee gains)`. Each pair reaches as far to each side as that side
/// gains; where several fall into one of `steps`, their mean does. The drawing is 2 wide and `steps` high.
pub fn outline(pairs: &[(f64, f64, f64)], rows: usize, steps: usize) -> [String; 2] {
    let mut sums = vec![(0.0, 0.0, 0.0); steps];
    for &(row, to_mentor, to_mentee) in pairs {
        // Rows are from 0 to their number, so that the step is one of them.
        let step = ((row / rows.max(1) as f64 * steps as f64) as usize).min(steps.saturating_sub(1));
        if let Some(sum) = sums.get_mut(step) {
            *sum = (sum.0 + to_mentor, sum.1 + to_mentee, sum.2 + 1.0);
        }
    }
    let mean = |sum: f64, pairs: f64| if pairs > 0.0 { (sum / pairs).clamp(0.0, 1.0) } else { 0.0 };
    let shape = |reach: &dyn Fn((f64, f64, f64)) -> f64| {
        let bars = sums.iter().enumerate().filter(|(_, sum)| sum.2 > 0.0);
        bars.map(|(step, &sum)| format!("M1 {step}H{:.2}V{}H1Z", 1.0 + reach(sum), step + 1)).collect::<String>()
    };
    [shape(&|(sum, _, pairs)| -mean(sum, pairs)), shape(&|(_, sum, pairs)| mean(sum, pairs))]
}
