export { hash } from '../../contracts/hash';
